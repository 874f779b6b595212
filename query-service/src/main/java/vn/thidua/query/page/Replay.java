package vn.thidua.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.audit.AuditView.Entry;
import vn.thidua.query.audit.AuditView.Recount;

/**
 * Where the audit stands, and where it can step to.
 *
 * @param at position of the last event by then; 0 before the first
 * @param number of that event in its year
 * @param groups the board at that moment; empty before the year was opened
 */
public record Replay(
        long at, int number, List<Line> lines, List<RowGroup> groups, List<Ballot> ballots) {

    /** One event as a sentence. */
    public record Line(Entry entry, String sentence) {}

    /** One ballot counted again, under the name of its award. */
    public record Ballot(String award, Recount recount) {}

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

    private long position(int of) {
        return lines.get(of - 1).entry().position();
    }
}
