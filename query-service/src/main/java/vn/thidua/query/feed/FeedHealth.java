package vn.thidua.query.feed;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says which read model stands still, and at what, and how many streams each holds. */
@Component("feedHealthIndicator")
class FeedHealth extends AbstractHealthIndicator {
    private final Readings readings;
    private final Feed feed;
    private final Forgeries forgeries;

    FeedHealth(Readings readings, Feed feed, Forgeries forgeries) {
        this.readings = readings;
        this.feed = feed;
        this.forgeries = forgeries;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        health.withDetail("forged", forgeries.count());
        readings.all()
                .forEach(reading -> {
                    var stop = readings.stopped(reading);
                    health.withDetail(
                            reading.readModel().name(),
                            stop.<Object>map(s -> s).orElseGet(() -> running(reading)));
                    if (stop.isPresent()) {
                        health.down();
                    }
                });
    }

    private Object running(Reading reading) {
        int parked = feed.parkedStreams(reading.readModel());
        return parked == 0 ? "RUNNING" : Map.of("state", "RUNNING", "parked", parked);
    }
}
