package vn.thidua.domain.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/** The deadlines of a year: when each is due, and which have been reminded of or are over. */
public record Calendar(
        Map<Step, LocalDate> due,
        List<CalendarEvent.DeadlineReminded> reminded,
        List<CalendarEvent.DeadlinePassed> passed,
        List<CalendarEvent.RegimeEndAnnounced> announced) {

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
}
