package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Postgres;

/** One PostgreSQL, as durable as a deployed one, with a database for each side. */
final class Arena implements AutoCloseable {
    static final int POOL = 16;

    private final Path folder;
    private final Postgres postgres;

    private Arena(Path folder) {
        this.folder = folder;
        this.postgres = Postgres.start(folder, Ports.free(), Home.programs());
    }

    static Arena open() throws IOException {
        var target = Files.createDirectories(Home.target());
        return new Arena(Files.createTempDirectory(target, "arena-"));
    }

    Side ours() throws IOException {
        return ours("ours");
    }

    /** Ours on a log that holds these entries when it starts. */
    Side ours(String name, Stream<LogEntry> entries) throws IOException {
        postgres.createDatabase(name);
        LogFill.fill(postgres, name, entries);
        return ours(name);
    }

    private Side ours(String name) throws IOException {
        return java(name, System.getProperty("java.class.path"), "vn.thidua.benchmark.Ours");
    }

    Side axon() throws IOException {
        return java("axon", Home.peerClassPath(), "vn.thidua.peer.Peer");
    }

    private Side java(String name, String classPath, String main) throws IOException {
        postgres.createDatabase(name);
        return Side.java(
                name,
                classPath,
                main,
                List.of(
                        postgres.url(name),
                        postgres.user(),
                        postgres.password(),
                        String.valueOf(POOL)));
    }

    /** The address of a new database in the form that is common outside of Java. */
    String address(String database) {
        postgres.createDatabase(database);
        return postgres.url(database)
                .replace(
                        "jdbc:postgresql://",
                        "postgresql://" + postgres.user() + ":" + postgres.password() + "@");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        Home.delete(folder);
    }
}
