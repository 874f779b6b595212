package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The whole system, started once for every test that looks at it from outside. */
final class SharedRun {
    private static @Nullable SharedRun instance;

    static final Project PROJECT = new Project(Path.of("..").toAbsolutePath().normalize());

    private final Addresses addresses = Addresses.free();
    private final Path folder;

    private SharedRun(Path folder) {
        this.folder = folder;
        var run = new Run(PROJECT, folder, addresses, new Progress(System.out), new Await());
        Runtime.getRuntime().addShutdownHook(new Thread(run::close));
        run.start();
    }

    static Addresses addresses() {
        return started().addresses;
    }

    /** Where whoever runs beside it keeps its logs too. */
    static Path folder() {
        return started().folder;
    }

    /** One of its databases, for another service that runs on it. */
    static Settings.Database database(String name) {
        try {
            var run = started();
            return new Settings.Database(
                    "jdbc:postgresql://127.0.0.1:" + run.addresses.postgres() + "/" + name,
                    "postgres",
                    Files.readString(run.folder.resolve("postgres/password")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized SharedRun started() {
        if (instance == null) {
            try {
                instance =
                        new SharedRun(
                                Files.createTempDirectory(
                                        Path.of("target").toAbsolutePath(), "run-"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return instance;
    }
}
