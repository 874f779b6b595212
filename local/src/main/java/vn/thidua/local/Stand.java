package vn.thidua.local;

import java.nio.file.Path;
import java.util.List;

/** The whole system in a folder of its own and on free ports, for those who measure it. */
public final class Stand implements AutoCloseable {
    private final Addresses addresses = Addresses.free();
    private final Http http = new Http();
    private final Stack stack;

    private Stand(Path home, Path folder, List<String> jvm) {
        stack = new Stack(new Project(home), folder, addresses, new Await(), jvm);
    }

    /** Starts everything and waits until both services are ready. */
    public static Stand start(Path home, Path folder, List<String> jvm) {
        var stand = new Stand(home, folder, jvm);
        try {
            stand.start();
            return stand;
        } catch (RuntimeException e) {
            stand.close();
            throw e;
        }
    }

    private void start() {
        var postgres = stack.startEngines();
        var commandService = stack.startCommandService(postgres);
        var queryService = stack.startQueryService(postgres);
        stack.awaitHealth(http, commandService, addresses.commandUrl());
        stack.awaitHealth(http, queryService, addresses.queryUrl());
    }

    public int commandPort() {
        return addresses.command();
    }

    public int queryPort() {
        return addresses.query();
    }

    @Override
    public void close() {
        stack.close();
        http.close();
    }
}
