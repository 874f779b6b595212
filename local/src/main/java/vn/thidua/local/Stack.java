package vn.thidua.local;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.engines.Kafka;
import vn.thidua.engines.Postgres;
import vn.thidua.local.issuer.SampleIssuer;

/**
 * PostgreSQL, Kafka, the issuer and the two services, started in order and stopped in the opposite
 * one.
 */
final class Stack implements AutoCloseable {
    static final String COMMAND_SERVICE = "command-service";
    static final String QUERY_SERVICE = "query-service";
    private static final Duration START_BOUND = Duration.ofMinutes(3);

    private final Project project;
    private final Path folder;
    private final Addresses addresses;
    private final Await await;
    private final List<String> jvm;
    private final Supplier<AutoCloseable> issuer;
    private @Nullable Databases databases;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    Stack(Project project, Path folder, Addresses addresses, Await await) {
        this(project, folder, addresses, await, Service.JVM, samplePeople(project, addresses));
    }

    Stack(
            Project project,
            Path folder,
            Addresses addresses,
            Await await,
            List<String> jvm,
            Supplier<AutoCloseable> issuer) {
        this.project = project;
        this.folder = folder;
        this.addresses = addresses;
        this.await = await;
        this.jvm = jvm;
        this.issuer = issuer;
    }

    /** Ends what a killed launcher left behind in this folder. */
    static void stopLeftBehind(Project project, Path folder) {
        List.of(QUERY_SERVICE, COMMAND_SERVICE)
                .forEach(name -> Service.pidFile(name, folder).stop(Duration.ofSeconds(25)));
        var data = folder.resolve("postgres");
        if (Files.isDirectory(data)) {
            Postgres.stopLeftBehind(data, project.programs());
        }
    }

    /** The identity provider of the sample people. */
    private static Supplier<AutoCloseable> samplePeople(Project project, Addresses addresses) {
        return () -> SampleIssuer.start(addresses.issuer(), project.people(), addresses.queryUrl());
    }

    AutoCloseable startIssuer() {
        return keep(issuer.get());
    }

    Postgres startEngines() {
        var kafka =
                supplyAsync(() -> keep(Kafka.start(folder.resolve("kafka"), addresses.kafka())));
        var issuer = supplyAsync(this::startIssuer);
        try {
            var postgres = keep(startPostgres());
            databases(postgres);
            kafka.join();
            issuer.join();
            return postgres;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            // Nothing may start after the stop.
            kafka.handle((_, _) -> true).join();
            issuer.handle((_, _) -> true).join();
        }
    }

    /** Made at first; they are the same when PostgreSQL starts again on its folder. */
    Databases databases(Postgres postgres) {
        var known = databases;
        if (known == null) {
            known = Databases.in(postgres);
            databases = known;
        }
        return known;
    }

    private Postgres startPostgres() {
        var data = folder.resolve("postgres");
        return Postgres.start(data, addresses.postgres(), project.programs());
    }

    Service startCommandService(Postgres postgres) {
        return startCommandService(postgres, COMMAND_SERVICE, addresses);
    }

    Service startQueryService(Postgres postgres) {
        return startQueryService(postgres, QUERY_SERVICE, addresses);
    }

    /** Another node on the same log. */
    Service startSecondCommandService(Postgres postgres, int port) {
        return startCommandService(postgres, COMMAND_SERVICE + "-2", addresses.withCommand(port));
    }

    /** Another instance that reads the same topic into the same tables. */
    Service startSecondQueryService(Postgres postgres, int port) {
        return startQueryService(postgres, QUERY_SERVICE + "-2", addresses.withQuery(port));
    }

    private Service startCommandService(Postgres postgres, String name, Addresses there) {
        return start(COMMAND_SERVICE, name, Settings.ofCommandService(there, databases(postgres)));
    }

    private Service startQueryService(Postgres postgres, String name, Addresses there) {
        return start(QUERY_SERVICE, name, Settings.ofQueryService(there, databases(postgres)));
    }

    Service start(String program, String name, Map<String, String> variables) {
        return keep(Service.start(name, jvm, project.jar(program), variables, folder));
    }

    void awaitHealth(Http http, Service service, String url) {
        var healthy =
                await.until(
                        START_BOUND,
                        () -> {
                            requireAlive(service);
                            return http.get(url + "/actuator/health/readiness")
                                    .filter(Http.Answer::isOk)
                                    .isPresent();
                        });
        if (!healthy) {
            throw new Halt(
                    service.name() + " chưa sẵn sàng sau 3 phút; xem " + logs(service.name()),
                    service.name() + " is not ready after 3 minutes; see " + logs(service.name()));
        }
    }

    void requireAlive(Service service) {
        if (!service.isAlive()) {
            throw new Halt(
                    service.name() + " đã dừng; xem " + logs(service.name()),
                    service.name() + " has ended; see " + logs(service.name()));
        }
    }

    private Path logs(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        return part;
    }

    /** Services before engines, each whatever becomes of the others. */
    @Override
    public synchronized void close() {
        RuntimeException failure = null;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                failure = new IllegalStateException("A part could not be stopped", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
