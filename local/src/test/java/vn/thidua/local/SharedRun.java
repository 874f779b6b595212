package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The whole system, started once for every test that looks at it from outside. */
final class SharedRun {
    private static @Nullable SharedRun instance;

    static final Project PROJECT = new Project(Path.of("..").toAbsolutePath().normalize());

    private final Addresses addresses = Addresses.free();
    private final Path folder;
    private final Run run;

    private SharedRun(Path folder) {
        this.folder = folder;
        run = new Run(PROJECT, folder, addresses, new Progress(System.out), new Await());
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

    /** Its databases, for other services that run on them. */
    static Databases databases() {
        return started().run.databases();
    }

    /** Whoever has the administrator's password of PostgreSQL, in one of the databases. */
    static Connection administrator(String database) throws IOException, SQLException {
        var run = started();
        var url = "jdbc:postgresql://127.0.0.1:" + run.addresses.postgres() + "/" + database;
        var password = Files.readString(run.folder.resolve("postgres/password")).strip();
        return DriverManager.getConnection(url, "postgres", password);
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
