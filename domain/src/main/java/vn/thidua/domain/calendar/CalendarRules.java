package vn.thidua.domain.calendar;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_ALREADY_PASSED;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_ALREADY_REMINDED;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_ALREADY_SET;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_IN_THE_PAST;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_NOT_NEAR;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_NOT_OVER;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_OVER;
import static vn.thidua.domain.calendar.CalendarReason.DEADLINE_UNKNOWN;
import static vn.thidua.domain.calendar.CalendarReason.EXTENSION_NOT_LATER;
import static vn.thidua.domain.calendar.CalendarReason.NOBODY_WAITS;
import static vn.thidua.domain.calendar.CalendarReason.REGIME_END_ALREADY_ANNOUNCED;
import static vn.thidua.domain.calendar.CalendarReason.REGIME_NOT_ENDING;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.calendar.CalendarCommand.AnnounceRegimeEnd;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarCommand.PassDeadline;
import vn.thidua.domain.calendar.CalendarCommand.RemindOfDeadline;
import vn.thidua.domain.calendar.CalendarCommand.SetDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.CalendarEvent.RegimeEndAnnounced;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.law.LegalRegime;

/**
 * The rules of deadlines: set once, extended in the open, reminded of, and over.
 *
 * <p>A clock may ask for a reminder or a passing at any time and as often as it likes: it is
 * refused whenever it has nothing to add.
 */
public final class CalendarRules {
    /**
     * How many days before its end a legal regime is announced to end. A choice of this product.
     */
    public static final int DAYS_BEFORE_REGIME_END = 60;

    private CalendarRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, CalendarCommand command, LocalDate day) {
        return List.of(
                switch (command) {
                    case SetDeadline c -> set(year, c, day);
                    case ExtendDeadline c -> extend(year, c, day);
                    case RemindOfDeadline c -> remind(year, c, day);
                    case PassDeadline c -> pass(year, c, day);
                    case AnnounceRegimeEnd c -> announce(year, c, day);
                });
    }

    public static Calendar evolve(Calendar calendar, CalendarEvent event) {
        return switch (event) {
            case DeadlineSet e -> calendar.with(e.step(), e.due());
            case DeadlineExtended e -> calendar.with(e.step(), e.due());
            case DeadlineReminded e -> calendar.with(e);
            case DeadlinePassed e -> calendar.with(e);
            case RegimeEndAnnounced e -> calendar.with(e);
        };
    }

    /** A deadline that boards may already rely on is extended and never set a second time. */
    private static DeadlineSet set(Running year, SetDeadline c, LocalDate day) {
        var known = year.due(c.step());
        if (known != null) {
            throw because(DEADLINE_ALREADY_SET, "step", c.step(), "due", known);
        }
        requireAhead(year, c.due(), day);
        return new DeadlineSet(c.bloc(), c.year(), c.step(), c.due(), c.source());
    }

    /**
     * Also after it has passed: the step is open again, reminders and the passing start anew for
     * the new day, and who has come late before stays as late as that.
     */
    private static DeadlineExtended extend(Running year, ExtendDeadline c, LocalDate day) {
        var before = due(year, c.step());
        require(
                c.due().isAfter(before),
                EXTENSION_NOT_LATER,
                "step",
                c.step(),
                "due",
                before,
                "given",
                c.due());
        requireAhead(year, c.due(), day);
        return new DeadlineExtended(c.bloc(), c.year(), c.step(), before, c.due(), c.reason());
    }

    private static DeadlineReminded remind(Running year, RemindOfDeadline c, LocalDate day) {
        var due = due(year, c.step());
        require(!day.isAfter(due), DEADLINE_OVER, "step", c.step(), "due", due);
        var from = due.minusDays(c.daysBefore());
        require(!day.isBefore(from), DEADLINE_NOT_NEAR, "step", c.step(), "due", due, "from", from);
        require(
                !year.frame().calendar().hasReminded(c.step(), due, c.daysBefore()),
                DEADLINE_ALREADY_REMINDED,
                "step",
                c.step(),
                "due",
                due,
                "days",
                c.daysBefore());
        var waiting = Waiting.boards(year, c.step());
        require(!waiting.isEmpty(), NOBODY_WAITS, "step", c.step());
        return new DeadlineReminded(c.bloc(), c.year(), c.step(), due, c.daysBefore(), waiting);
    }

    private static DeadlinePassed pass(Running year, PassDeadline c, LocalDate day) {
        var due = due(year, c.step());
        require(day.isAfter(due), DEADLINE_NOT_OVER, "step", c.step(), "due", due);
        require(
                !year.frame().calendar().hasPassed(c.step(), due),
                DEADLINE_ALREADY_PASSED,
                "step",
                c.step(),
                "due",
                due);
        return new DeadlinePassed(
                c.bloc(), c.year(), c.step(), due, Waiting.boards(year, c.step()));
    }

    private static RegimeEndAnnounced announce(Running year, AnnounceRegimeEnd c, LocalDate day) {
        var regime =
                LegalRegime.endsWithin(day, DAYS_BEFORE_REGIME_END)
                        .orElseThrow(
                                () -> because(REGIME_NOT_ENDING, "days", DAYS_BEFORE_REGIME_END));
        require(
                !year.frame().calendar().hasAnnounced(regime.name()),
                REGIME_END_ALREADY_ANNOUNCED,
                "regime",
                regime);
        return new RegimeEndAnnounced(c.bloc(), c.year(), regime.name(), regime.to());
    }

    private static LocalDate due(Running year, Step step) {
        var due = year.due(step);
        if (due == null) {
            throw because(DEADLINE_UNKNOWN, "step", step);
        }
        return due;
    }

    /** Nobody can meet a deadline that is over when it is set. History is what it was. */
    private static void requireAhead(Running year, LocalDate due, LocalDate day) {
        require(
                year.isHistory() || !due.isBefore(day),
                DEADLINE_IN_THE_PAST,
                "due",
                due,
                "today",
                day);
    }
}
