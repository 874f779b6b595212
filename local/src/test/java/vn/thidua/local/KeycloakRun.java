package vn.thidua.local;

import java.util.HashMap;
import java.util.Map;
import vn.thidua.engines.Ports;

/**
 * Keycloak beside the shared run: another node on its log and another instance that reads its
 * topic, which both believe Keycloak alone.
 */
final class KeycloakRun implements AutoCloseable {
    final Addresses addresses =
            SharedRun.addresses().withQuery(Ports.free()).withCommand(Ports.free());
    final Http http = new Http();
    final Keycloak keycloak = new Keycloak(SharedRun.folder(), addresses.queryUrl(), http);
    private final Await await = new Await();
    private final Stack stack = new Stack(SharedRun.PROJECT, SharedRun.folder(), addresses, await);

    KeycloakRun() {
        try {
            keycloak.awaitStart(await);
            startServices();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startServices() {
        var commandService =
                start(
                        Stack.COMMAND_SERVICE,
                        Settings.ofCommandService(addresses, SharedRun.databases()));
        var queryService =
                start(
                        Stack.QUERY_SERVICE,
                        Settings.ofQueryService(addresses, SharedRun.databases()));
        stack.awaitHealth(http, commandService, addresses.commandUrl());
        stack.awaitHealth(http, queryService, addresses.queryUrl());
    }

    private Service start(String program, Map<String, String> settings) {
        var variables = new HashMap<>(settings);
        variables.put("THIDUA_ISSUER", keycloak.issuer());
        variables.put("THIDUA_PERSON_CLAIM", "preferred_username");
        variables.replace("THIDUA_CLIENT_SECRET", Keycloak.SECRET);
        return stack.start(program, program + "-keycloak", variables);
    }

    @Override
    public void close() {
        stack.close();
        keycloak.close();
        http.close();
    }
}
