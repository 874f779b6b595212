package vn.thidua.query.feed;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import vn.thidua.query.feed.Rebuilds.Rebuilt;

/**
 * A read model that goes on reading while it is rebuilt. One that stood still is started again when
 * the new rows serve: what Kafka held before the log was read is no news then, nor is its poison.
 */
final class BesideReading implements Rebuilt {
    private final Reading reading;
    private final Broker broker;
    private final Arrivals arrivals;
    private Map<TopicPartition, Long> ends = Map.of();

    BesideReading(Reading reading, Broker broker, Arrivals arrivals) {
        this.reading = reading;
        this.broker = broker;
        this.arrivals = arrivals;
    }

    @Override
    public ReadModel readModel() {
        return reading.readModel();
    }

    @Override
    public boolean standsStill() {
        return reading.stopped().isPresent();
    }

    @Override
    public void lastLook() {
        ends = broker.ends();
    }

    @Override
    public void switched() {
        if (standsStill()) {
            reading.covers(ends);
            reading.end();
            reading.startAnew();
        }
        arrivals.announce();
    }
}
