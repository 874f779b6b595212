package vn.thidua.query.rulesapplied;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.calendar.Step;
import vn.thidua.query.reading.Heading;

/** Which rule applied in a year, by which event, and what became of its deadlines. */
public record RulesAppliedView(
        Heading heading, List<Rule> rules, List<Deadline> deadlines, List<Ending> endings) {

    /**
     * One value of a rule.
     *
     * @param unit what the value is: PERCENT, DATE, BOARDS and so on
     * @param event type of the event that applied it, at this position of the log
     */
    public record Rule(
            RuleName rule,
            @Nullable AwardKind award,
            @Nullable String subject,
            String unit,
            String value,
            Source source,
            String event,
            long position,
            LocalDate appliedOn) {}

    /** All that happened to one deadline, in order; the last day that was set holds. */
    public record Deadline(Step step, LocalDate due, List<Change> changes) {}

    /**
     * What happened.
     *
     * @param event DeadlineSet, DeadlineExtended, DeadlineReminded or DeadlinePassed
     * @param days before the deadline, for a reminder
     * @param boards names of those that had not done the step
     */
    public record Change(
            String event,
            LocalDate on,
            long position,
            @Nullable LocalDate before,
            LocalDate due,
            @Nullable Integer days,
            List<String> boards,
            @Nullable String reason,
            @Nullable Source source) {}

    /** A law whose last day was announced. */
    public record Ending(String regime, LocalDate endsOn, LocalDate on, long position) {}
}
