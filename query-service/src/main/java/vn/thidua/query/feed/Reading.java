package vn.thidua.query.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import vn.thidua.query.feed.Received.Place;

/**
 * One read model reading from Kafka. Offsets are committed after the transaction of the rows, and
 * not after each: what is delivered twice is skipped by the guard.
 */
final class Reading implements BatchMessageListener<String, String> {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final ReadModel readModel;
    private final Feed feed;
    private final Consumers consumers;

    /** What lies before these offsets came to Kafka before the log itself was read. */
    private volatile Map<TopicPartition, Long> covered = Map.of();

    private volatile @Nullable Stop stop;
    private volatile @Nullable KafkaMessageListenerContainer<String, String> container;

    Reading(ReadModel readModel, Feed feed, Consumers consumers) {
        this.readModel = readModel;
        this.feed = feed;
        this.consumers = consumers;
    }

    ReadModel readModel() {
        return readModel;
    }

    /** Why it stands still, if it does. */
    Optional<Stop> stopped() {
        var reason = stop;
        var current = container;
        if (reason == null && (current == null || !current.isRunning())) {
            return Optional.of(Stop.at(null, Cause.NOT_READING, "no consumer is running"));
        }
        return Optional.ofNullable(reason);
    }

    synchronized void start() {
        var fresh = consumers.container(readModel.name(), this);
        stop = null;
        container = fresh;
        fresh.start();
    }

    /** Ends the reading, and returns when it has ended. */
    synchronized void end() {
        var current = container;
        if (current != null) {
            current.stop();
            container = null;
        }
    }

    void covers(Map<TopicPartition, Long> offsets) {
        covered = offsets;
    }

    /** Stands still until an operator resumes or rebuilds. */
    void stand(Stop reason) {
        stop = reason;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, String>> records) {
        if (stop != null) {
            throw new StandsStill();
        }
        var refused = feed.apply(readModel, records.stream().map(this::received).toList());
        if (refused.isPresent()) {
            halt(refused.get());
            throw new StandsStill();
        }
    }

    private void halt(Stop reason) {
        LOG.error("{} stands still: {}", readModel.name(), reason);
        stop = reason;
    }

    private Received received(ConsumerRecord<String, String> record) {
        var partition = new TopicPartition(record.topic(), record.partition());
        return new Received(
                record.value(),
                new Place(record.topic(), record.partition(), record.offset()),
                record.offset() < covered.getOrDefault(partition, 0L));
    }

    /** Nothing is acknowledged any more, so after a restart the same record is met again. */
    static final class StandsStill extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
