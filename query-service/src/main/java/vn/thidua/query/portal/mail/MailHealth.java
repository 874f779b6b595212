package vn.thidua.query.portal.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;

/**
 * How the letters of the day stand, by number. The pages do without a mail server, so a letter that
 * failed does not make the service unwell.
 */
@Component("lettersHealthIndicator")
class MailHealth extends AbstractHealthIndicator implements MeterBinder {
    private final MailSettings settings;
    private final Sends sends;
    private final Clock clock;

    MailHealth(MailSettings settings, Sends sends, Clock clock) {
        this.settings = settings;
        this.sends = sends;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("on", settings.isOn());
        sends.count(today()).forEach((state, letters) -> health.withDetail(state.name(), letters));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : Sends.State.values()) {
            Gauge.builder("thidua.letters", this, me -> me.letters(state))
                    .tag("state", state.name())
                    .description("letters of the day that stand so")
                    .register(registry);
        }
    }

    private long letters(Sends.State state) {
        return sends.count(today()).getOrDefault(state, 0L);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Stamp.ZONE));
    }
}
