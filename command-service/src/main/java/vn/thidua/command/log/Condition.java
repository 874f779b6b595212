package vn.thidua.command.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold when an append commits: nothing that was read has changed since. */
public record Condition(long after, Selection selection) {
    public static final Condition NONE = new Condition(Long.MAX_VALUE, Selection.ALL);

    boolean isNone() {
        return after == Long.MAX_VALUE;
    }

    /** The streams that it rests on, or null when it rests on more than whole streams. */
    @Nullable List<String> streams() {
        return isNone() ? List.of() : selection.streams();
    }
}
