package vn.thidua.query.feed;

import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import vn.thidua.query.feed.Received.Place;

/**
 * One read model reading from Kafka. Offsets are committed after the transaction of the rows, and
 * not after each: what is delivered twice is skipped by the guard.
 */
final class Reading extends AbstractConsumerSeekAware
        implements BatchMessageListener<String, String> {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final ReadModel readModel;
    private final Feed feed;
    private final Consumers consumers;
    private final Stops stops;
    private final Forgeries forgeries;
    private final Timer timer;
    private final Traces traces;

    /** What lies before these offsets came to Kafka before the log itself was read. */
    private volatile Map<TopicPartition, Long> covered = Map.of();

    /** Holes for which the topic was read again from its beginning. */
    private final Set<Hole> looked = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Stop stop;

    /** What it stood before when it was started, until that is passed. */
    private volatile @Nullable Stop before;

    private volatile @Nullable KafkaMessageListenerContainer<String, String> container;

    Reading(
            ReadModel readModel,
            Feed feed,
            Consumers consumers,
            Stops stops,
            Forgeries forgeries,
            Timer timer,
            Traces traces) {
        this.readModel = readModel;
        this.feed = feed;
        this.consumers = consumers;
        this.stops = stops;
        this.forgeries = forgeries;
        this.timer = timer;
        this.traces = traces;
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

    /** Starts after an operator has put in order what it stood before. */
    void startAnew() {
        stops.forget(readModel);
        start();
    }

    synchronized void start() {
        before = stops.of(readModel).orElse(null);
        var fresh = consumers.container(readModel.name(), this);
        stop = null;
        looked.clear();
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
        try {
            stop = stops.keep(readModel, reason);
        } catch (DataAccessException e) {
            LOG.warn("that {} stands still cannot be kept: {}", readModel.name(), e.getMessage());
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, String>> batch) {
        if (stop != null) {
            throw new StandsStill();
        }
        var records = forgeries.without(batch);
        var began = Instant.now();
        var lines = records.stream().map(this::received).toList();
        var refused = timer.record(() -> feed.apply(readModel, lines));
        traces.applied(readModel, records, began, refused);
        if (refused.isEmpty()) {
            lookWhetherPassed(lines);
        } else if (!isLookedForAgain(refused.get(), records)) {
            LOG.error("{} stands still: {}", readModel.name(), refused.get());
            stand(refused.get());
            throw new StandsStill();
        }
    }

    private void lookWhetherPassed(List<Received> lines) {
        var left = before;
        if (left != null && isPassed(left, lines)) {
            stops.forget(readModel);
            before = null;
        }
    }

    /** What was no entry has only its place in Kafka. */
    private boolean isPassed(Stop left, List<Received> lines) {
        return left.stream() != null
                ? stops.isPassed(readModel)
                : lines.stream().anyMatch(line -> left.isPassedBy(line.place()));
    }

    private record Hole(String stream, long version) {}

    /**
     * A topic that was lost and filled again counts its offsets anew, so this reading may have gone
     * on in the middle of it. Only what is missing from its beginning on is missing.
     */
    private boolean isLookedForAgain(Stop reason, List<ConsumerRecord<String, String>> records) {
        var stream = reason.stream();
        var version = reason.version();
        if (reason.cause() != Cause.HOLE || stream == null || version == null) {
            return false;
        }
        if (!looked.add(new Hole(stream, version))) {
            return false;
        }
        LOG.warn("{} reads the topic again from its beginning: {}", readModel.name(), reason);
        records.stream()
                .collect(Collectors.toMap(Reading::partition, ConsumerRecord::offset, Math::min))
                .forEach((partition, first) ->
                        goBack(partition, reason.isIn(partition) ? 0 : first));
        return true;
    }

    private void goBack(TopicPartition partition, long offset) {
        for (var callback : Objects.requireNonNull(getSeekCallbacksFor(partition))) {
            callback.seek(partition.topic(), partition.partition(), offset);
        }
    }

    private Received received(ConsumerRecord<String, String> record) {
        var partition = partition(record);
        return new Received(
                record.value(),
                new Place(record.topic(), record.partition(), record.offset()),
                record.offset() < covered.getOrDefault(partition, 0L));
    }

    private static TopicPartition partition(ConsumerRecord<String, String> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /** Nothing is acknowledged any more, so after a restart the same record is met again. */
    static final class StandsStill extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
