package vn.thidua.local;

import java.util.Map;
import vn.thidua.local.issuer.SampleIssuer;

/** The environment variables of the two services in a local run. */
final class Settings {
    static final String TOPIC = "thidua.events";
    private static final String QUERY_SERVICE = Stack.QUERY_SERVICE;

    /** Whole years are told within seconds here, from one address. */
    private static final String PLENTY = "1000000000";

    private static final String LOOPBACK = "127.0.0.1";

    private Settings() {}

    static Map<String, String> ofCommandService(Addresses addresses, Databases databases) {
        var database = databases.log();
        return Map.ofEntries(
                Map.entry("THIDUA_BIND", LOOPBACK),
                Map.entry("THIDUA_COMMAND_PORT", String.valueOf(addresses.command())),
                Map.entry("THIDUA_LOG_URL", database.url()),
                Map.entry("THIDUA_LOG_USER", database.role().name()),
                Map.entry("THIDUA_LOG_PASSWORD", database.role().password()),
                Map.entry("THIDUA_LOG_OWNER", databases.logOwner().name()),
                Map.entry("THIDUA_LOG_OWNER_PASSWORD", databases.logOwner().password()),
                Map.entry("THIDUA_KAFKA", addresses.kafkaServers()),
                Map.entry("THIDUA_TOPIC", TOPIC),
                Map.entry("THIDUA_TOPIC_KEYS", databases.topicKeys()),
                Map.entry("THIDUA_TRACES", addresses.tracesUrl()),
                Map.entry("THIDUA_ISSUER", addresses.issuerUrl()),
                Map.entry("THIDUA_QUOTA_ADDRESS", PLENTY),
                Map.entry("THIDUA_QUOTA_PERSON", PLENTY),
                Map.entry("THIDUA_QUOTA_BOARD", PLENTY));
    }

    static Map<String, String> ofQueryService(Addresses addresses, Databases databases) {
        var database = databases.views();
        return Map.ofEntries(
                Map.entry("THIDUA_BIND", LOOPBACK),
                Map.entry("THIDUA_QUERY_PORT", String.valueOf(addresses.query())),
                Map.entry("THIDUA_VIEWS_URL", database.url()),
                Map.entry("THIDUA_VIEWS_USER", database.role().name()),
                Map.entry("THIDUA_VIEWS_PASSWORD", database.role().password()),
                Map.entry("THIDUA_KAFKA", addresses.kafkaServers()),
                Map.entry("THIDUA_TOPIC", TOPIC),
                Map.entry("THIDUA_TOPIC_KEYS", databases.topicKeys()),
                Map.entry("THIDUA_COMMAND_SERVICE", addresses.commandUrl()),
                Map.entry("THIDUA_TRACES", addresses.tracesUrl()),
                Map.entry("THIDUA_ISSUER", addresses.issuerUrl()),
                Map.entry("THIDUA_QUOTA_ADDRESS", PLENTY),
                Map.entry("THIDUA_QUOTA_PERSON", PLENTY),
                Map.entry("THIDUA_CLIENT_ID", QUERY_SERVICE),
                Map.entry("THIDUA_CLIENT_SECRET", SampleIssuer.secretOf(QUERY_SERVICE)));
    }
}
