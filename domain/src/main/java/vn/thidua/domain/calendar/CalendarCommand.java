package vn.thidua.domain.calendar;

import java.time.LocalDate;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/** What can be asked of the calendar of a year. The last three are asked by a clock. */
public sealed interface CalendarCommand extends CycleCommand {

    @Term(vi = "đặt thời hạn", en = "Set the deadline of a step, with where it comes from")
    record SetDeadline(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Step step,
            LocalDate due,
            Source source)
            implements CalendarCommand {}

    @Term(
            vi = "gia hạn",
            en = "Extend the deadline of a step for everybody, with a reason that all can read")
    record ExtendDeadline(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Step step,
            LocalDate due,
            @Text(max = 1000) String reason)
            implements CalendarCommand {}

    @Term(
            vi = "nhắc thời hạn",
            en = "Remind the boards that have not yet done a step whose deadline is near")
    record RemindOfDeadline(
            @Id String bloc,
            @Range(min = 2000, max = 2100) int year,
            Step step,
            @Range(min = 0, max = 60) int daysBefore)
            implements CalendarCommand {}

    @Term(
            vi = "hết thời hạn",
            en = "Let the deadline of a step pass; who has not done it stands in the event")
    record PassDeadline(@Id String bloc, @Range(min = 2000, max = 2100) int year, Step step)
            implements CalendarCommand {}

    @Term(
            vi = "báo sắp hết hiệu lực pháp luật",
            en = "Announce in a year that the legal regime in force ends within sixty days")
    record AnnounceRegimeEnd(@Id String bloc, @Range(min = 2000, max = 2100) int year)
            implements CalendarCommand {}
}
