package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The whole system, started once for every test that looks at it from outside. */
final class SharedRun {
    private static @Nullable SharedRun instance;

    private final Addresses addresses = Addresses.free();

    private SharedRun(Path folder) {
        var project = new Project(Path.of("..").toAbsolutePath().normalize());
        var run = new Run(project, folder, addresses, new Progress(System.out), new Await());
        Runtime.getRuntime().addShutdownHook(new Thread(run::close));
        run.start();
    }

    static synchronized Addresses addresses() {
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
        return instance.addresses;
    }
}
