package vn.thidua.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How a service reaches Kafka: by its bootstrap servers, and by what a file of Kafka's own settings
 * says besides, such as its certificate and whom it trusts.
 */
public final class KafkaAccess {
    private final Map<String, Object> settings = new HashMap<>();

    /**
     * {@code file}: in the form of Kafka's own clients; empty where nothing is needed.
     *
     * @throws StartRefused when it cannot be read
     */
    public KafkaAccess(String servers, String file) {
        if (!file.isEmpty()) {
            read(Path.of(file)).forEach((name, value) -> settings.put(name.toString(), value));
        }
        settings.put("bootstrap.servers", servers);
    }

    private static Properties read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused(
                    "THIDUA_KAFKA_CONFIG=" + file + " cannot be read (" + e.getMessage() + ").",
                    "Name a file of Kafka client settings that the service may read, or none.");
        }
        return properties;
    }

    /** What a client needs to know, with what is settled by us and not by the file. */
    public Map<String, Object> with(Map<String, Object> ours) {
        var all = new HashMap<>(settings);
        all.putAll(ours);
        return all;
    }
}
