package vn.thidua.command.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.Reason;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarReason;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.log.LogEntry;

/**
 * When the last day of a step is over, then its deadline passes, on record; a week and a day before
 * the boards are reminded. A deadline that is moved takes its timers along.
 */
@Component
final class WhenDeadlinePassedThenClosePhase implements WhenThen {
    private static final List<Integer> REMIND_DAYS_BEFORE = List.of(7, 1);

    @Override
    public List<Class<? extends Event>> follows() {
        return List.of(CycleOpened.class, DeadlineSet.class, DeadlineExtended.class);
    }

    @Override
    public List<Reaction> when(Event event, LogEntry entry) {
        if (entry.source() != null) {
            // Recorded after the fact: nobody is waiting for these days any more.
            return List.of();
        }
        return switch (event) {
            case CycleOpened e ->
                    Stream.of(
                                    deadline(e, Step.PLEDGE, e.pledgeDue()),
                                    deadline(e, Step.RESULT, e.resultDue()))
                            .flatMap(List::stream)
                            .toList();
            case DeadlineSet e -> deadline(e, e.step(), e.due());
            case DeadlineExtended e -> deadline(e, e.step(), e.due());
            case Event other ->
                    throw new IllegalStateException(name() + " does not follow " + other);
        };
    }

    private static List<Reaction> deadline(CycleEvent year, Step step, @Nullable LocalDate due) {
        if (due == null) {
            return List.of();
        }
        var subject = year.stream() + "/" + step;
        var reminders = REMIND_DAYS_BEFORE.stream().map(days -> reminder(year, step, due, days));
        var passing =
                Reaction.fromDay(
                        due.plusDays(1),
                        subject,
                        () -> List.of(new PassDeadline(year.bloc(), year.year(), step)));
        return Stream.concat(reminders, Stream.of(passing)).toList();
    }

    private static Reaction reminder(CycleEvent year, Step step, LocalDate due, int days) {
        return Reaction.onDay(
                due.minusDays(days),
                year.stream() + "/" + step + "/" + days,
                new RemindOfDeadline(year.bloc(), year.year(), step, days));
    }

    @Override
    public Set<? extends Reason> settledBy() {
        return Set.of(
                CalendarReason.DEADLINE_NOT_NEAR,
                CalendarReason.DEADLINE_ALREADY_REMINDED,
                CalendarReason.NOBODY_WAITS,
                CalendarReason.DEADLINE_OVER,
                CalendarReason.DEADLINE_NOT_OVER,
                CalendarReason.DEADLINE_ALREADY_PASSED,
                YearReason.CYCLE_CLOSED);
    }
}
