package vn.thidua.engines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka broker, its own controller, inside this process; its records lie in a folder of ours
 * and survive a restart.
 */
public final class Kafka implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;
    private boolean running = true;

    private Kafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the records of this folder, creating it the first time. */
    public static Kafka start(Path folder, int port) {
        return start(folder, port, "PLAINTEXT", Map.of());
    }

    /** One that speaks TLS only, and only with those whose certificate it trusts. */
    public static Kafka startWithTls(Path folder, int port, Path own, Path trusted) {
        var tls =
                Map.of(
                        "inter.broker.listener.name",
                        "SSL",
                        "ssl.client.auth",
                        "required",
                        "ssl.keystore.type",
                        "PKCS12",
                        "ssl.keystore.location",
                        own.toString(),
                        "ssl.keystore.password",
                        Certificates.PASSWORD,
                        "ssl.truststore.type",
                        "PKCS12",
                        "ssl.truststore.location",
                        trusted.toString(),
                        "ssl.truststore.password",
                        Certificates.PASSWORD);
        return start(folder, port, "SSL", tls);
    }

    private static Kafka start(Path folder, int port, String protocol, Map<String, String> more) {
        var directory = folder.toAbsolutePath().toString();
        if (!Files.exists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        var config = KafkaConfig.fromProps(properties(directory, port, protocol, more), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new Kafka(server, port);
    }

    private static void format(Path folder) {
        var said = new ByteArrayOutputStream();
        try (var print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Files.createDirectories(folder);
            var directory = folder.toAbsolutePath().toString();
            new Formatter()
                    .setPrintStream(print)
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setDirectories(List.of(directory))
                    .setMetadataLogDirectory(directory)
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Cannot format " + folder + ": " + said.toString(StandardCharsets.UTF_8), e);
        }
    }

    private static Properties properties(
            String directory, int port, String protocol, Map<String, String> more) {
        var voter = "127.0.0.1:" + Ports.free();
        var client = protocol + "://127.0.0.1:" + port;
        var properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("listeners", client + ",CONTROLLER://" + voter);
        properties.put("advertised.listeners", client);
        properties.put(
                "listener.security.protocol.map",
                "SSL:SSL,PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("controller.listener.names", "CONTROLLER");
        // The only voter is this process, so its port may differ from one start to the next.
        properties.put("controller.quorum.voters", "1@" + voter);
        properties.put("log.dirs", directory);
        properties.put("auto.create.topics.enable", "false");
        // The topic is the copy of a log that is never shortened.
        properties.put("log.retention.ms", "-1");
        properties.putAll(SMALL);
        properties.putAll(more);
        return properties;
    }

    /** One broker on a developer's machine: one copy of everything, few threads, no waiting. */
    private static final Map<String, String> SMALL =
            Map.ofEntries(
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "3"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("transaction.state.log.num.partitions", "3"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                    Map.entry("group.initial.rebalance.delay.ms", "0"),
                    Map.entry("num.io.threads", "4"),
                    Map.entry("num.network.threads", "2"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"));

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void close() {
        if (running) {
            running = false;
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
