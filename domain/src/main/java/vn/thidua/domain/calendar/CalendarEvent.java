package vn.thidua.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the calendar of a year. */
public sealed interface CalendarEvent extends CycleEvent {

    @Term(vi = "đã đặt thời hạn", en = "A step has a deadline")
    record DeadlineSet(String bloc, int year, Step step, LocalDate due, Source source)
            implements CalendarEvent {}

    @Term(vi = "đã gia hạn", en = "A step has a later deadline, for a reason that all can read")
    record DeadlineExtended(
            String bloc,
            int year,
            Step step,
            @Nullable LocalDate before,
            LocalDate due,
            String reason)
            implements CalendarEvent {}

    /**
     * A reminder is due; sending it is another matter.
     *
     * @param waiting boards that have not done the step
     */
    @Term(vi = "đã đến lúc nhắc thời hạn", en = "A reminder of a deadline is due")
    record DeadlineReminded(
            String bloc, int year, Step step, LocalDate due, int daysBefore, List<String> waiting)
            implements CalendarEvent {}

    /**
     * The deadline is over.
     *
     * @param missing boards that had not done the step
     */
    @Term(vi = "đã hết thời hạn", en = "A deadline is over")
    record DeadlinePassed(String bloc, int year, Step step, LocalDate due, List<String> missing)
            implements CalendarEvent {}

    @Term(vi = "đã báo sắp hết hiệu lực pháp luật", en = "The regime in force ends soon")
    record RegimeEndAnnounced(String bloc, int year, String regime, LocalDate endsOn)
            implements CalendarEvent {}
}
