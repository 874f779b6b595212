package vn.thidua.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;

/** The rules of deadlines: set, extended in the open, reminded of, and over. */
public final class CalendarRules {
    private CalendarRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, CalendarCommand command, LocalDate day) {
        return NotYet.rule(command);
    }

    public static Calendar evolve(Calendar state, CalendarEvent event) {
        return NotYet.rule(event);
    }
}
