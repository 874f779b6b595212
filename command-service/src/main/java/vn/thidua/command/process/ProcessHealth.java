package vn.thidua.command.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each process is behind the log, what it stands before, and which timers fail. A timer
 * mostly fails because a bloc has something to put in order, so that leaves the service well.
 */
@Component("processesHealthIndicator")
class ProcessHealth implements HealthIndicator, MeterBinder {
    private static final int NAMED_TIMERS = 10;

    private final Processes processes;
    private final JdbcClient jdbc;

    ProcessHealth(Processes processes, JdbcClient jdbc) {
        this.processes = processes;
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        var standing = processes.standing();
        boolean well = processes.trouble().isEmpty() && standing.isEmpty();
        var health = well ? Health.up() : Health.down();
        processes.trouble().ifPresent(reason -> health.withDetail("lastError", reason));
        var lag = new TreeMap<String, Long>();
        processes.names().forEach(process -> lag.put(process, lag(process)));
        return health.withDetail("leading", processes.isLeading())
                .withDetail("lag", lag)
                .withDetail("standing", standing)
                .withDetail("failingTimers", failingTimers())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var process : processes.names()) {
            Gauge.builder("thidua.process.lag", () -> lag(process))
                    .tag("process", process)
                    .description("entries of the log that the process has not come to yet")
                    .register(registry);
        }
        Gauge.builder("thidua.process.standing", () -> processes.standing().size())
                .description("processes that stand before an entry whose reaction fails")
                .register(registry);
        Gauge.builder("thidua.timer.failing", () -> failingTimers().size())
                .description("timers that have gone off and failed, at most ten are counted")
                .register(registry);
    }

    private long lag(String process) {
        return jdbc.sql(
                        """
                        select h.position - coalesce(c.position, 0)
                        from log_head h left join log_cursor c on c.reader = ?
                        """)
                .param(Follower.reader(process))
                .query(Long.class)
                .single();
    }

    private List<String> failingTimers() {
        return jdbc.sql(
                        """
                        select concat(task_name, ' ', task_instance, ', tried ',
                            consecutive_failures, ' times: ',
                            convert_from(task_data, 'UTF8')::json ->> 'failure')
                        from timer where consecutive_failures > 0
                        order by last_failure desc limit ?
                        """)
                .param(NAMED_TIMERS)
                .query(String.class)
                .list();
    }
}
