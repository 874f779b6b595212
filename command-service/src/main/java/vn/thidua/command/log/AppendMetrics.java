package vn.thidua.command.log;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** What an operator sees of the appending. Entries by groups is how many share a transaction. */
@Component
class AppendMetrics implements MeterBinder {
    private final Appender appender;

    AppendMetrics(Appender appender) {
        this.appender = appender;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        var tally = appender.tally();
        count(registry, "thidua.append.groups", tally.groups(), "transactions written to the log");
        count(registry, "thidua.append.entries", tally.entries(), "entries written to the log");
        count(
                registry,
                "thidua.append.conflicts",
                tally.conflicts(),
                "appends that rested on something that has changed");
        count(
                registry,
                "thidua.append.foreign",
                tally.foreign(),
                "times that another node had appended meanwhile");
        count(registry, "thidua.append.full", tally.full(), "appends sent away, too many waited");
        Gauge.builder("thidua.append.waiting", appender, Appender::waiting)
                .description("appends that wait for their turn")
                .register(registry);
    }

    private static void count(
            MeterRegistry registry, String name, LongAdder counted, String description) {
        FunctionCounter.builder(name, counted, LongAdder::sum)
                .description(description)
                .register(registry);
    }
}
