package vn.thidua.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.audit.AuditView.Entry;
import vn.thidua.query.audit.AuditView.Recount;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/**
 * Where the audit stands, and where it can go.
 *
 * @param at position of the last event by then; 0 before the first
 * @param number of that event in its year
 * @param spoken day and sentence of that event, as the slider says it
 * @param groups the board at that moment; empty before the year was opened
 * @param origins positions of the entries that the board came about by, under step, award and board
 */
public record Replay(
        long at,
        int number,
        String spoken,
        List<Line> lines,
        List<RowGroup> groups,
        Map<String, Long> origins,
        List<Ballot> ballots) {

    /** One event as a sentence. */
    public record Line(Entry entry, String sentence) {}

    /**
     * One ballot counted again.
     *
     * @param rules by which it was counted
     * @param acts what happened to it by then, besides the votes
     */
    public record Ballot(Recount recount, List<Rule> rules, List<Line> acts) {}

    public @Nullable Line current() {
        return number == 0 ? null : lines.get(number - 1);
    }

    public @Nullable Long previous() {
        return number > 1 ? position(number - 1) : null;
    }

    public @Nullable Long next() {
        return number < lines.size() ? position(number + 1) : null;
    }

    public @Nullable Long first() {
        return number > 1 ? position(1) : null;
    }

    public @Nullable Long last() {
        return number < lines.size() ? position(lines.size()) : null;
    }

    public long lowest() {
        return position(1);
    }

    public long highest() {
        return position(lines.size());
    }

    public LocalDate firstDay() {
        return day(1);
    }

    public LocalDate lastDay() {
        return lines.stream()
                .map(line -> line.entry().happenedOn())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public LocalDate day() {
        return day(Math.max(1, number));
    }

    private LocalDate day(int of) {
        return lines.get(of - 1).entry().happenedOn();
    }

    private long position(int of) {
        return lines.get(of - 1).entry().position();
    }
}
