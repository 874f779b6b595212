package vn.thidua.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Postgres;
import vn.thidua.engines.Postgres.Role;
import vn.thidua.engines.Tokens;

/** The whole system in a folder of its own and on free ports, for those who measure it. */
public final class Stand implements AutoCloseable {
    /** The names of the two databases and of the topic. */
    public static final String LOG = Databases.LOG;

    public static final String VIEWS = Databases.VIEWS;

    public static final String TOPIC = Settings.TOPIC;

    /** In whose name somebody makes the tables of the log before the services come. */
    public static Role logOwner(Postgres postgres) {
        return Databases.logOwner(postgres);
    }

    /** The role in which the command-service will come. */
    public static Role logService(Postgres postgres) {
        return Databases.logService(postgres);
    }

    private final Tokens issuer = Tokens.start();
    private final Addresses addresses = Addresses.free().withIssuer(issuer.port());
    private final Http http = new Http();
    private final Await await = new Await();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Stack stack;

    private Stand(Path home, Path folder, List<String> jvm) {
        stack = new Stack(new Project(home), folder, addresses, await, jvm, () -> issuer);
    }

    /** Starts everything and waits until both services are ready. */
    public static Stand start(Path home, Path folder, List<String> jvm) {
        return start(home, folder, jvm, _ -> {});
    }

    /** Lets somebody fill the empty databases before the services come. */
    public static Stand start(
            Path home, Path folder, List<String> jvm, Consumer<Postgres> beforeServices) {
        var stand = new Stand(home, folder, jvm);
        try {
            stand.start(beforeServices);
            return stand;
        } catch (RuntimeException e) {
            stand.close();
            throw e;
        }
    }

    private void start(Consumer<Postgres> beforeServices) {
        var postgres = stack.startEngines();
        beforeServices.accept(postgres);
        var commandService = stack.startCommandService(postgres);
        var queryService = stack.startQueryService(postgres);
        stack.awaitHealth(http, commandService, addresses.commandUrl());
        stack.awaitHealth(http, queryService, addresses.queryUrl());
    }

    /** What the header {@code Authorization} says of somebody for whom a standing is vouched. */
    public String token(String person, Standing standing) {
        return tokens.computeIfAbsent(person, _ -> "Bearer " + issuer.of(person, standing.name()));
    }

    public int commandPort() {
        return addresses.command();
    }

    public int queryPort() {
        return addresses.query();
    }

    public String kafkaServers() {
        return addresses.kafkaServers();
    }

    @Override
    public void close() {
        stack.close();
        http.close();
    }
}
