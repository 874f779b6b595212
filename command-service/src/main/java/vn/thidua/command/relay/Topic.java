package vn.thidua.command.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import vn.thidua.gate.KafkaAccess;

/** The topic as the broker has it. */
final class Topic implements AutoCloseable {
    /**
     * What the door lets in must get through here, or the relay would stand still for ever: a body
     * of half a mebibyte doubles when the text in it is quoted, and events add to it.
     */
    static final int MAX_ENTRY_BYTES = 4 * 1024 * 1024;

    private static final int PARTITIONS = 6;
    private static final int PATIENCE_MILLIS = 3_000;

    private final String name;
    private final Admin admin;

    Topic(KafkaAccess kafka, String name) {
        this.name = name;
        this.admin =
                Admin.create(
                        kafka.with(
                                Map.of(
                                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                        PATIENCE_MILLIS,
                                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                        PATIENCE_MILLIS)));
    }

    /** Creates the topic unless it is there. It keeps everything for ever, as the log does. */
    void ensure() throws InterruptedException, ExecutionException, TimeoutException {
        if (partitions().isPresent()) {
            return;
        }
        var topic =
                new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                        .configs(
                                Map.of(
                                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                                        TopicConfig.CLEANUP_POLICY_CONFIG, "delete",
                                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                                Integer.toString(MAX_ENTRY_BYTES)));
        try {
            get(admin.createTopics(List.of(topic)).all());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            // Another node was faster, which is as good.
        }
    }

    /** How many records the topic has ever taken, or nothing when there is no such topic. */
    Optional<Long> taken() throws InterruptedException, ExecutionException, TimeoutException {
        var partitions = partitions();
        if (partitions.isEmpty()) {
            return Optional.empty();
        }
        var latest =
                partitions.get().stream()
                        .collect(
                                Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return Optional.of(
                get(admin.listOffsets(latest).all()).values().stream()
                        .mapToLong(end -> end.offset())
                        .sum());
    }

    private Optional<List<TopicPartition>> partitions()
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            var topic = get(admin.describeTopics(List.of(name)).allTopicNames()).get(name);
            return Optional.ofNullable(topic)
                    .map(found ->
                            found.partitions().stream()
                                    .map(TopicPartitionInfo::partition)
                                    .map(partition -> new TopicPartition(name, partition))
                                    .toList());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> T get(KafkaFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
