package vn.thidua.query.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** What an operator sees of the reading, by read model. */
@Component
class FeedMetrics implements MeterBinder {
    private static final String READ_MODEL = "read.model";

    private final Readings readings;
    private final Feed feed;
    private final Lag lag;

    FeedMetrics(Readings readings, Feed feed, Lag lag) {
        this.readings = readings;
        this.feed = feed;
        this.lag = lag;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        readings.all().map(Reading::readModel).forEach(readModel -> bind(registry, readModel));
    }

    private void bind(MeterRegistry registry, ReadModel readModel) {
        gauge(registry, "thidua.feed.parked", readModel, feed::parkedStreams, "streams it holds");
        gauge(
                registry,
                "thidua.feed.position",
                readModel,
                feed::position,
                "of the last entry of the log that it has read");
        gauge(
                registry,
                "thidua.feed.lag",
                readModel,
                lag::of,
                "entries on the topic that it has not read");
    }

    private static void gauge(
            MeterRegistry registry,
            String name,
            ReadModel readModel,
            ToDoubleFunction<ReadModel> value,
            String description) {
        Gauge.builder(name, readModel, value)
                .tag(READ_MODEL, readModel.name())
                .description(description)
                .register(registry);
    }

    static Timer batches(MeterRegistry registry, ReadModel readModel) {
        return Timer.builder("thidua.feed.batch")
                .tag(READ_MODEL, readModel.name())
                .description("from the receipt of a batch until its rows are committed")
                .register(registry);
    }
}
