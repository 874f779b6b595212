package vn.thidua.command.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarReason;
import vn.thidua.domain.calendar.CalendarRules;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.law.LegalRegime;

/**
 * When the law in force ends soon, then each open year says so, once. No event sets this off: each
 * day it is looked at anew.
 */
@Component
final class WhenRegimeEndsSoonThenAnnounceIt {
    private static final Set<? extends Reason> SETTLED_BY =
            Set.of(
                    CalendarReason.REGIME_NOT_ENDING,
                    CalendarReason.REGIME_END_ALREADY_ANNOUNCED,
                    YearReason.CYCLE_CLOSED);

    private final OpenCycles cycles;
    private final Asking asking;
    private final Clock clock;

    WhenRegimeEndsSoonThenAnnounceIt(OpenCycles cycles, Asking asking, Clock clock) {
        this.cycles = cycles;
        this.asking = asking;
        this.clock = clock;
    }

    String name() {
        return getClass().getSimpleName();
    }

    void look() {
        var today = LocalDate.ofInstant(clock.instant(), Stamp.ZONE);
        LegalRegime.endsWithin(today, CalendarRules.DAYS_BEFORE_REGIME_END)
                .ifPresent(this::announce);
    }

    /** The regime is the cause: what is asked for tomorrow again has the answer of today. */
    private void announce(LegalRegime regime) {
        for (var cycle : cycles.live()) {
            asking.ask(
                    name(),
                    regime.name(),
                    new AnnounceRegimeEnd(cycle.bloc(), cycle.year()),
                    SETTLED_BY);
        }
    }
}
