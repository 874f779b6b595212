package vn.thidua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Postgres;

/** The whole system, each part in processes of its own, which can be killed, held and restarted. */
final class Rig implements AutoCloseable {
    private static final Duration BOUND = Duration.ofMinutes(1);

    final Addresses addresses = Addresses.free();
    final Await await = new Await();
    final Http http = new Http();
    final Tokens tokens = new Tokens(http, addresses.issuerUrl(), await);
    private final Project project = new Project(Path.of(".."));
    private final Path folder;
    private final Stack stack;
    private Postgres postgres;
    private Service kafka;
    private Service commandService;
    private Service queryService;

    enum Part {
        COMMAND_SERVICE,
        QUERY_SERVICE,
        POSTGRES,
        KAFKA
    }

    Rig(Path folder) {
        this.folder = folder;
        stack = new Stack(project, folder, addresses, await);
        stack.startIssuer();
        kafka = startKafka();
        postgres = startPostgres();
        commandService = stack.startCommandService(postgres);
        queryService = stack.startQueryService(postgres);
        try {
            awaitHealth();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    void awaitHealth() {
        stack.awaitHealth(http, commandService, addresses.commandUrl());
        stack.awaitHealth(http, queryService, addresses.queryUrl());
    }

    private Postgres startPostgres() {
        return Postgres.start(folder.resolve("postgres"), addresses.postgres(), project.programs());
    }

    private Service startKafka() {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KafkaProcess.class.getName(),
                        folder.resolve("kafka").toString(),
                        String.valueOf(addresses.kafka()));
        return Service.start("kafka", command, Map.of(), folder);
    }

    /** Another node on the log, and where it answers. */
    String startSecondNode() {
        int port = Ports.free();
        var url = "http://127.0.0.1:" + port;
        stack.awaitHealth(http, stack.startSecondCommandService(postgres, port), url);
        return url;
    }

    /** Another instance of the query-service, and where it answers. */
    String startSecondReader() {
        int port = Ports.free();
        var url = "http://127.0.0.1:" + port;
        stack.awaitHealth(http, stack.startSecondQueryService(postgres, port), url);
        return url;
    }

    /** Ends the part as a power cut would, and starts it again. */
    void kill(Part part) {
        switch (part) {
            case COMMAND_SERVICE -> {
                commandService.kill();
                commandService = stack.startCommandService(postgres);
            }
            case QUERY_SERVICE -> {
                queryService.kill();
                queryService = stack.startQueryService(postgres);
            }
            case KAFKA -> {
                kafka.kill();
                kafka = startKafka();
            }
            case POSTGRES -> {
                var server = server();
                var backends = server.descendants().toList();
                server.destroyForcibly();
                backends.forEach(ProcessHandle::destroyForcibly);
                ended(server);
                backends.forEach(this::ended);
                postgres = startPostgres();
            }
        }
    }

    /** Asks a service to end and starts it again, as an operator does for an update. */
    void restart(Part part) {
        switch (part) {
            case COMMAND_SERVICE -> {
                commandService.close();
                commandService = stack.startCommandService(postgres);
                stack.awaitHealth(http, commandService, addresses.commandUrl());
            }
            case QUERY_SERVICE -> {
                queryService.close();
                queryService = stack.startQueryService(postgres);
                stack.awaitHealth(http, queryService, addresses.queryUrl());
            }
            case KAFKA, POSTGRES -> throw new IllegalArgumentException(part + " is no service");
        }
    }

    /** Lets the part hang for a while: it is there, and does nothing. */
    void hold(Part part, Duration length) {
        var processes = processes(part).toList();
        signal("STOP", processes);
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            signal("CONT", processes);
        }
    }

    /** The broker comes back with nothing of what it had. */
    void loseWhatKafkaHas() {
        kafka.kill();
        try (var files = Files.walk(folder.resolve("kafka"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = startKafka();
    }

    private Stream<ProcessHandle> processes(Part part) {
        return switch (part) {
            case COMMAND_SERVICE -> commandService.processes();
            case QUERY_SERVICE -> queryService.processes();
            case KAFKA -> kafka.processes();
            case POSTGRES -> Stream.concat(Stream.of(server()), server().descendants());
        };
    }

    private ProcessHandle server() {
        return Objects.requireNonNull(postgres.process(), "PostgreSQL runs");
    }

    private void ended(ProcessHandle process) {
        await.until(BOUND, () -> !process.isAlive());
    }

    private static void signal(String signal, List<ProcessHandle> processes) {
        var command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The leaf hashes of the journal, in the order of the log. */
    List<String> journal() {
        var hashes = new ArrayList<String>();
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(Databases.VIEWS),
                                postgres.user(),
                                postgres.password());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select leaf_hash from journal_entry order by position")) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return hashes;
    }

    @Override
    public void close() {
        stack.close();
        kafka.close();
        postgres.close();
        http.close();
    }
}
