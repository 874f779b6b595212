package vn.thidua.query.rulesapplied;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.calendar.CalendarEvent;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What happens to the deadlines of a year, as rows. */
final class ClockStatements {
    private ClockStatements() {}

    static Statement of(CalendarEvent event, LogEntry entry) {
        return switch (event) {
            case DeadlineSet e -> row(e, entry, Clock.of(e.step(), e.due()).from(e.source()));
            case DeadlineExtended e ->
                    row(e, entry, Clock.of(e.step(), e.due()).instead(e.before(), e.reason()));
            case DeadlineReminded e ->
                    row(e, entry, Clock.of(e.step(), e.due()).about(e.waiting(), e.daysBefore()));
            case DeadlinePassed e ->
                    row(e, entry, Clock.of(e.step(), e.due()).about(e.missing(), null));
            case RegimeEndAnnounced e ->
                    row(
                            e,
                            entry,
                            new Clock(
                                    null,
                                    e.regime(),
                                    e.endsOn(),
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    null));
        };
    }

    private static Statement row(CalendarEvent e, LogEntry entry, Clock clock) {
        var source = clock.source();
        return one(
                """
                insert into rules_applied_clock (bloc, year, position, event, happened_on, step, regime, before, due, days,
                    boards, reason, kind, reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                entry.position(),
                entry.type(),
                entry.happenedOn(),
                clock.step(),
                clock.regime(),
                clock.before(),
                clock.due(),
                clock.days(),
                String.join(",", clock.boards()),
                clock.reason(),
                source == null ? null : source.kind(),
                source == null ? null : source.reference());
    }

    private record Clock(
            @Nullable Step step,
            @Nullable String regime,
            LocalDate due,
            @Nullable LocalDate before,
            @Nullable Integer days,
            List<String> boards,
            @Nullable String reason,
            @Nullable Source source) {

        static Clock of(Step step, LocalDate due) {
            return new Clock(step, null, due, null, null, List.of(), null, null);
        }

        Clock from(Source origin) {
            return new Clock(step, regime, due, before, days, boards, reason, origin);
        }

        Clock instead(@Nullable LocalDate earlier, String why) {
            return new Clock(step, regime, due, earlier, days, boards, why, source);
        }

        Clock about(List<String> whom, @Nullable Integer daysBefore) {
            return new Clock(step, regime, due, before, daysBefore, whom, reason, source);
        }
    }
}
