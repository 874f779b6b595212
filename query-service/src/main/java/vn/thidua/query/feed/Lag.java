package vn.thidua.query.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * How much of the topic each read model has not read, over all instances and also where it stands
 * still. Kafka is asked once for all of them, at most every few seconds.
 */
@Component
class Lag {
    private static final long LASTS_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<String> groups;
    private final Broker broker;
    private Map<String, Long> lags = Map.of();
    private long asked = System.nanoTime() - LASTS_NANOS;

    Lag(List<ReadModel> readModels, Broker broker) {
        groups = readModels.stream().map(ReadModel::name).map(Consumers::group).toList();
        this.broker = broker;
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
        var lags = new HashMap<String, Long>();
        try {
            var ends = broker.ends(PATIENCE);
            if (!ends.isEmpty()) {
                broker.committed(groups, PATIENCE)
                        .forEach((group, offsets) -> lags.put(group, lag(ends, offsets)));
            }
        } catch (KafkaException _) {
            lags.clear();
        }
        return lags;
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
}
