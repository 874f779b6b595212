package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Postgres;
import vn.thidua.engines.Postgres.Role;

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
        var owner = new Role(postgres.user(), postgres.password());
        LogFill.fill(postgres, name, owner, service(name), entries);
        return ours(name);
    }

    private Side ours(String name) throws IOException {
        var service = service(name);
        return java(
                name,
                System.getProperty("java.class.path"),
                "vn.thidua.benchmark.Ours",
                List.of(service.name(), service.password()));
    }

    /** Our service enters as one that owns nothing, as a deployed one does. */
    private Role service(String database) {
        postgres.createDatabase(database);
        var service = postgres.createRole("ours");
        postgres.letIn(service, database);
        return service;
    }

    Side axon() throws IOException {
        postgres.createDatabase("axon");
        return java("axon", Home.peerClassPath(), "vn.thidua.peer.Peer", List.of());
    }

    private Side java(String name, String classPath, String main, List<String> more)
            throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                postgres.url(name),
                                postgres.user(),
                                postgres.password(),
                                String.valueOf(POOL)));
        arguments.addAll(more);
        return Side.java(name, classPath, main, arguments);
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
