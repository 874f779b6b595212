package vn.thidua.local;

import java.util.Map;
import vn.thidua.engines.Postgres;
import vn.thidua.local.issuer.SampleIssuer;

/** The environment variables of the two services in a local run. */
final class Settings {
    static final String TOPIC = "thidua.events";
    private static final String QUERY_SERVICE = Stack.QUERY_SERVICE;
    private static final String LOOPBACK = "127.0.0.1";

    private Settings() {}

    /** A database and its owner. */
    record Database(String url, String user, String password) {
        static Database of(Postgres postgres, String name) {
            return new Database(postgres.url(name), postgres.user(), postgres.password());
        }
    }

    static Map<String, String> ofCommandService(Addresses addresses, Database database) {
        return Map.ofEntries(
                Map.entry("THIDUA_BIND", LOOPBACK),
                Map.entry("THIDUA_COMMAND_PORT", String.valueOf(addresses.command())),
                Map.entry("THIDUA_LOG_URL", database.url()),
                Map.entry("THIDUA_LOG_USER", database.user()),
                Map.entry("THIDUA_LOG_PASSWORD", database.password()),
                Map.entry("THIDUA_KAFKA", addresses.kafkaServers()),
                Map.entry("THIDUA_TOPIC", TOPIC),
                Map.entry("THIDUA_TRACES", addresses.tracesUrl()),
                Map.entry("THIDUA_ISSUER", addresses.issuerUrl()));
    }

    static Map<String, String> ofQueryService(Addresses addresses, Database database) {
        return Map.ofEntries(
                Map.entry("THIDUA_BIND", LOOPBACK),
                Map.entry("THIDUA_QUERY_PORT", String.valueOf(addresses.query())),
                Map.entry("THIDUA_VIEWS_URL", database.url()),
                Map.entry("THIDUA_VIEWS_USER", database.user()),
                Map.entry("THIDUA_VIEWS_PASSWORD", database.password()),
                Map.entry("THIDUA_KAFKA", addresses.kafkaServers()),
                Map.entry("THIDUA_TOPIC", TOPIC),
                Map.entry("THIDUA_COMMAND_SERVICE", addresses.commandUrl()),
                Map.entry("THIDUA_TRACES", addresses.tracesUrl()),
                Map.entry("THIDUA_ISSUER", addresses.issuerUrl()),
                Map.entry("THIDUA_CLIENT_ID", QUERY_SERVICE),
                Map.entry("THIDUA_CLIENT_SECRET", SampleIssuer.secretOf(QUERY_SERVICE)));
    }
}
