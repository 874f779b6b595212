package vn.thidua.query.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Rebuilds.Rebuilt;

/** All read models, each reading by itself; an operator can resume or rebuild one of them. */
@Component
public class Readings implements SmartLifecycle {
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Feed feed;
    private final LogClient log;
    private final Broker broker;
    private final Arrivals arrivals;
    private final Stops stops;
    private final ReentrantLock operator = new ReentrantLock();
    private volatile boolean running;

    Readings(
            List<ReadModel> readModels,
            Feed feed,
            LogClient log,
            Consumers consumers,
            Broker broker,
            Arrivals arrivals,
            Stops stops,
            Forgeries forgeries,
            MeterRegistry meters,
            Traces traces) {
        this.feed = feed;
        this.log = log;
        this.broker = broker;
        this.arrivals = arrivals;
        this.stops = stops;
        for (var readModel : readModels) {
            var timer = FeedMetrics.batches(meters, readModel);
            readings.put(
                    readModel.name(),
                    new Reading(readModel, feed, consumers, stops, forgeries, timer, traces));
        }
    }

    Stream<Reading> all() {
        return readings.values().stream();
    }

    Optional<Reading> of(String name) {
        return Optional.ofNullable(readings.get(name));
    }

    /** Why a read model stands still: here, in another instance, or before the last restart. */
    Optional<Stop> stopped(Reading reading) {
        return reading.stopped().or(() -> stops.of(reading.readModel()));
    }

    /** Reads on from the log itself what Kafka did not bring. */
    Optional<Stop> resume(Reading reading) throws LogAway, Busy {
        return fromTheLog(reading, feed::resume);
    }

    /** Applies what waits in a parked stream; nothing where it is not parked. */
    Optional<Retried> retry(Reading reading, String stream) {
        var retried = feed.retry(reading.readModel(), stream);
        arrivals.announce();
        return retried;
    }

    /** How a rebuild looks at a read model that reads, and starts one that stood still. */
    Rebuilt rebuilt(Reading reading) {
        return new BesideReading(reading, broker, arrivals);
    }

    /**
     * The log is read while the consumer is away. All that Kafka holds now came from the log, so
     * after this it is no news, and poison among it is not met again. Where the log stops the
     * filling, or cannot be read, a read model that was reading reads on.
     */
    private Optional<Stop> fromTheLog(
            Reading reading, BiFunction<ReadModel, Stream<String>, Optional<Stop>> fill)
            throws LogAway, Busy {
        if (!operator.tryLock()) {
            throw new Busy();
        }
        try {
            var before = reading.stopped();
            reading.end();
            var after = before;
            try {
                var stop = fill(reading, fill);
                after = stop.isPresent() && before.isPresent() ? stop : Optional.empty();
                return stop;
            } finally {
                after.ifPresentOrElse(reading::stand, reading::startAnew);
            }
        } finally {
            operator.unlock();
        }
    }

    private Optional<Stop> fill(
            Reading reading, BiFunction<ReadModel, Stream<String>, Optional<Stop>> fill)
            throws LogAway {
        var ends = broker.ends();
        try (var lines = log.all()) {
            var stop = fill.apply(reading.readModel(), lines);
            if (stop.isEmpty()) {
                reading.covers(ends);
            }
            return stop;
        } catch (UncheckedIOException e) {
            throw LogClient.brokenOff(e);
        }
    }

    @Override
    public void start() {
        readings.values().forEach(Reading::start);
        running = true;
    }

    @Override
    public void stop() {
        readings.values().forEach(Reading::end);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Another resume or rebuild is under way. */
    public static final class Busy extends Exception {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("another resume or rebuild is under way");
        }
    }
}
