package vn.thidua.domain.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/** The deadlines of a year: when each is due, and which have been reminded of or are over. */
public record Calendar(
        Map<Step, LocalDate> due,
        List<DeadlineReminded> reminded,
        List<DeadlinePassed> passed,
        List<RegimeEndAnnounced> announced) {

    public static Calendar from(CycleOpened opening) {
        var due = new LinkedHashMap<Step, LocalDate>();
        if (opening.pledgeDue() != null) {
            due.put(Step.PLEDGE, opening.pledgeDue());
        }
        if (opening.resultDue() != null) {
            due.put(Step.RESULT, opening.resultDue());
        }
        return new Calendar(Map.copyOf(due), List.of(), List.of(), List.of());
    }

    public @Nullable LocalDate dueOf(Step step) {
        return due.get(step);
    }

    /** Whether the reminder so many days before this due day has been given. */
    boolean hasReminded(Step step, LocalDate dueOn, int daysBefore) {
        return reminded.stream()
                .anyMatch(r ->
                        r.step() == step && r.due().equals(dueOn) && r.daysBefore() == daysBefore);
    }

    /** Whether this due day is known to be over; an extension sets another one. */
    public boolean hasPassed(Step step, LocalDate dueOn) {
        return passed.stream().anyMatch(p -> p.step() == step && p.due().equals(dueOn));
    }

    boolean hasAnnounced(String regime) {
        return announced.stream().anyMatch(a -> a.regime().equals(regime));
    }

    Calendar with(Step step, LocalDate dueOn) {
        return new Calendar(Lists.plus(due, step, dueOn), reminded, passed, announced);
    }

    Calendar with(DeadlineReminded event) {
        return new Calendar(due, Lists.plus(reminded, event), passed, announced);
    }

    Calendar with(DeadlinePassed event) {
        return new Calendar(due, reminded, Lists.plus(passed, event), announced);
    }

    Calendar with(RegimeEndAnnounced event) {
        return new Calendar(due, reminded, passed, Lists.plus(announced, event));
    }
}
