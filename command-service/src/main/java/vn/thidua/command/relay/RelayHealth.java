package vn.thidua.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the topic is behind the log, and why. Any node can tell, not only the one that relays.
 */
@Component("relayHealthIndicator")
class RelayHealth implements HealthIndicator, MeterBinder {
    private final Relay relay;
    private final JdbcClient jdbc;
    private final String topic;

    RelayHealth(Relay relay, JdbcClient jdbc, @Value("${thidua.topic}") String topic) {
        this.relay = relay;
        this.jdbc = jdbc;
        this.topic = topic;
    }

    @Override
    public Health health() {
        var trouble = relay.trouble();
        var health = trouble.isEmpty() ? Health.up() : Health.down();
        trouble.ifPresent(reason -> health.withDetail("lastError", reason));
        return health.withDetail("leading", relay.isLeading())
                .withDetail("topic", topic)
                .withDetail("lag", lag())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("thidua.relay.lag", this, RelayHealth::lag)
                .description("entries of the log that are not in the topic yet")
                .register(registry);
    }

    private long lag() {
        return jdbc.sql(
                        """
                        select h.position - coalesce(c.position, 0)
                        from log_head h left join log_cursor c on c.reader = ?
                        """)
                .param(Relay.reader(topic))
                .query(Long.class)
                .single();
    }
}
