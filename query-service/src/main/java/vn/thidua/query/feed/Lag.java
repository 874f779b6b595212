package vn.thidua.query.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much of the topic each read model has not read, over all instances and also where it stands
 * still. Kafka is asked once for all of them, at most every few seconds.
 */
@Component
class Lag implements DisposableBean {
    private static final long LASTS_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int PATIENCE_MILLIS = 2_000;

    private final List<String> groups;
    private final Admin admin;
    private final String topic;
    private Map<String, Long> lags = Map.of();
    private long asked = System.nanoTime() - LASTS_NANOS;

    Lag(
            List<ReadModel> readModels,
            @Value("${thidua.kafka}") String bootstrapServers,
            @Value("${thidua.topic}") String topic) {
        groups = readModels.stream().map(ReadModel::name).map(Consumers::group).toList();
        this.topic = topic;
        admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                PATIENCE_MILLIS,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                PATIENCE_MILLIS));
    }

    /** In entries; not a number where Kafka does not say. */
    synchronized double of(ReadModel readModel) {
        if (System.nanoTime() - asked >= LASTS_NANOS) {
            lags = ask();
            asked = System.nanoTime();
        }
        var lag = lags.get(Consumers.group(readModel.name()));
        return lag == null ? Double.NaN : lag;
    }

    private Map<String, Long> ask() {
        try {
            var ends = ends();
            var lags = new HashMap<String, Long>();
            committed().forEach((group, offsets) -> lags.put(group, lag(ends, offsets)));
            return lags;
        } catch (ExecutionException | TimeoutException _) {
            return Map.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<TopicPartition, Long> ends()
            throws ExecutionException, InterruptedException, TimeoutException {
        var described =
                admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        var latest =
                described.values().stream()
                        .flatMap(it -> it.partitions().stream())
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return ends.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed()
            throws ExecutionException, InterruptedException, TimeoutException {
        var asked =
                groups.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it, _ -> new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(asked)
                .all()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static long lag(
            Map<TopicPartition, Long> ends, Map<TopicPartition, OffsetAndMetadata> offsets) {
        return ends.entrySet().stream()
                .mapToLong(end -> {
                    var offset = offsets.get(end.getKey());
                    return end.getValue() - (offset == null ? 0 : offset.offset());
                })
                .sum();
    }

    @Override
    public void destroy() {
        admin.close();
    }
}
