package vn.thidua.query.feed;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says which read model stands still, and at what. */
@Component("feedHealthIndicator")
class FeedHealth implements HealthIndicator {
    private final Readings readings;

    FeedHealth(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Health health() {
        var health = Health.up();
        readings.all()
                .forEach(reading -> {
                    var stop = reading.stopped();
                    health.withDetail(
                            reading.readModel().name(), stop.<Object>map(s -> s).orElse("RUNNING"));
                    if (stop.isPresent()) {
                        health.down();
                    }
                });
        return health.build();
    }
}
