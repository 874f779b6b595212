package vn.thidua.command.relay;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import vn.thidua.command.log.Cursor;
import vn.thidua.command.log.Growth;
import vn.thidua.command.log.Seat;
import vn.thidua.command.log.Seated;
import vn.thidua.command.relay.Sender.Flight;
import vn.thidua.command.trace.Traces;
import vn.thidua.domain.log.Seal;
import vn.thidua.gate.KafkaAccess;

/**
 * Copies the log to Kafka: in order, at least once, never skipping. The cursor moves only after the
 * broker has acknowledged. Of several nodes one relays, and another takes over within seconds.
 */
@Component
public class Relay extends Seated {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int LOOKS_BETWEEN_CHECKS = 60;

    private final KafkaAccess kafka;
    private final String topic;
    private final Seal seal;
    private final Traces traces;

    public Relay(
            JdbcConnectionDetails database,
            KafkaAccess kafka,
            @Value("${thidua.topic}") String topic,
            Seal seal,
            Growth growth,
            Traces traces) {
        super(database, reader(topic), growth);
        this.kafka = kafka;
        this.topic = topic;
        this.seal = seal;
        this.traces = traces;
    }

    /** Under which name the relay keeps how far it has come. */
    static String reader(String topic) {
        return "relay:" + topic;
    }

    /** Another node relays within five seconds, also when this one hangs. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(4);
    }

    @Override
    protected void work(Seat seat)
            throws InterruptedException, ExecutionException, TimeoutException {
        var cursor = seat.cursor(reader(topic));
        try (var there = new Topic(kafka, topic);
                var sender = new Sender(kafka, topic, seal, traces)) {
            there.ensure();
            while (isRunning()) {
                relay(cursor, there, sender, intact(cursor, there));
            }
        }
    }

    /**
     * The cursor, set back to the beginning when the topic has taken fewer records than the cursor
     * says: then it is not the topic that was filled.
     */
    private long intact(Cursor cursor, Topic there)
            throws InterruptedException, ExecutionException, TimeoutException {
        long sent = cursor.position();
        long taken =
                there.taken().orElseThrow(() -> new IllegalStateException("the topic is gone"));
        if (taken < sent) {
            LOG.warn("topic {} has {} of {} entries: sending all again", topic, taken, sent);
            cursor.move(sent, 0);
            return 0;
        }
        return sent;
    }

    /**
     * Relays until the topic is due to be looked at again. The next page is on its way before the
     * last one is acknowledged; the cursor follows the acknowledgements.
     */
    private void relay(Cursor cursor, Topic there, Sender sender, long start)
            throws InterruptedException, ExecutionException, TimeoutException {
        var flight = Flight.landedAt(start);
        for (int look = 0; look < LOOKS_BETWEEN_CHECKS && isRunning(); look++) {
            var rows = cursor.after(flight.end());
            var next = rows.isEmpty() ? flight : sender.send(rows);
            land(flight, cursor, there);
            allIsWell();
            if (rows.isEmpty()) {
                awaitGrowth();
            }
            flight = next;
        }
        land(flight, cursor, there);
    }

    private void land(Flight flight, Cursor cursor, Topic there)
            throws InterruptedException, ExecutionException {
        while (!flight.landed()) {
            report("Kafka does not acknowledge");
            requireTopic(cursor, there);
        }
        if (flight.end() > cursor.position()) {
            cursor.move(cursor.position(), flight.end());
        }
    }

    /** While Kafka is away there is nothing to do but wait; when only the topic is, there is. */
    private static void requireTopic(Cursor cursor, Topic there)
            throws InterruptedException, ExecutionException {
        cursor.requireSeat();
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
}
