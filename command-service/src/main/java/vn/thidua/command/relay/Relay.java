package vn.thidua.command.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.command.log.Growth;

/**
 * Copies the log to Kafka: in order, at least once, never skipping. The cursor moves only after the
 * broker has acknowledged. Of several nodes one relays, and another takes over within seconds.
 */
@Component
public class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int LOOKS_BETWEEN_CHECKS = 60;

    private final JdbcConnectionDetails database;
    private final String kafka;
    private final String topic;
    private final Growth growth;
    private final Semaphore grown = new Semaphore(0);

    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile boolean leading;
    private volatile @Nullable String trouble;

    public Relay(
            JdbcConnectionDetails database,
            @Value("${thidua.kafka}") String kafka,
            @Value("${thidua.topic}") String topic,
            Growth growth) {
        this.database = database;
        this.kafka = kafka;
        this.topic = topic;
        this.growth = growth;
    }

    /** Whether this node is the one that relays. */
    public boolean isLeading() {
        return leading;
    }

    /** What keeps the relay from its work at the moment. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("relay").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            try {
                stopping.join(STOP);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try (var _ = growth.listen(grown::release)) {
            while (isRunning()) {
                try (var seat = new Seat(database, topic)) {
                    sit(seat);
                } catch (RuntimeException | ExecutionException | TimeoutException e) {
                    report(e.toString());
                } finally {
                    leading = false;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException _) {
            LOG.info("the relay stops");
        } finally {
            if (running) {
                report("the relay has ended against its will; start the service again");
            }
        }
    }

    /** Waits for the seat, then relays from it until something fails. */
    private void sit(Seat seat) throws InterruptedException, ExecutionException, TimeoutException {
        while (!seat.take()) {
            trouble = null;
            Thread.sleep(PAUSE_MILLIS);
        }
        leading = true;
        try (var there = new Topic(kafka, topic);
                var sender = new Sender(kafka, topic)) {
            there.ensure();
            while (isRunning()) {
                relay(seat, there, sender, intact(seat, there));
            }
        }
    }

    /**
     * The cursor, set back to the beginning when the topic has taken fewer records than the cursor
     * says: then it is not the topic that was filled.
     */
    private long intact(Seat seat, Topic there)
            throws InterruptedException, ExecutionException, TimeoutException {
        long cursor = seat.cursor();
        long taken =
                there.taken().orElseThrow(() -> new IllegalStateException("the topic is gone"));
        if (taken < cursor) {
            LOG.warn("topic {} has {} of {} entries: sending all again", topic, taken, cursor);
            seat.move(cursor, 0);
            return 0;
        }
        return cursor;
    }

    /** Relays until the topic is due to be looked at again. */
    private void relay(Seat seat, Topic there, Sender sender, long start)
            throws InterruptedException, ExecutionException, TimeoutException {
        long cursor = start;
        for (int look = 0; look < LOOKS_BETWEEN_CHECKS && isRunning(); look++) {
            var rows = seat.after(cursor);
            if (rows.isEmpty()) {
                trouble = null;
                grown.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                grown.drainPermits();
            } else {
                var flight = sender.send(rows);
                while (!flight.landed()) {
                    report("Kafka does not acknowledge");
                    requireTopic(seat, there);
                }
                long last = rows.getLast().entry().position();
                seat.move(cursor, last);
                cursor = last;
                trouble = null;
            }
        }
    }

    /** While Kafka is away there is nothing to do but wait; when only the topic is, there is. */
    private static void requireTopic(Seat seat, Topic there)
            throws InterruptedException, ExecutionException {
        seat.cursor();
        try {
            if (there.taken().isEmpty()) {
                throw new IllegalStateException("the topic is gone");
            }
        } catch (TimeoutException _) {
            LOG.debug("Kafka does not answer yet");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RetriableException)) {
                throw e;
            }
        }
    }

    private void report(String now) {
        if (!now.equals(trouble)) {
            LOG.warn("the relay waits: {}", now);
        }
        trouble = now;
    }
}
