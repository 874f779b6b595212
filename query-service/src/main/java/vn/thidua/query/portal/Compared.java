package vn.thidua.query.portal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.shape.Shape;

/**
 * What will be sent, value by value beside the version before it, as far as the shape of the act
 * tells what belongs together: a field by its name, a row by what it is about.
 *
 * @param since the day of the version before; nothing where this is the first
 */
record Compared(@Nullable LocalDate since, List<Change> changes, List<Same> same) {

    /** What became of a value. */
    enum Word {
        CHANGED,
        ADDED,
        REMOVED
    }

    /** One value before and after; empty where there was or is none. */
    record Change(Word word, String label, String before, String after) {}

    /** A value that stays as it was. */
    record Same(String label, String value) {}

    public boolean isFirst() {
        return since == null;
    }

    /** The first version has nothing to be compared with. */
    static Compared first() {
        return new Compared(null, List.of(), List.of());
    }

    /**
     * Compares two versions.
     *
     * @param shape only the fields that both versions have
     * @param part whether rows that are not named any more stay as they were
     */
    static Compared of(
            Shape.Body shape,
            LocalDate since,
            Values before,
            Values after,
            boolean part,
            Spoken spoken) {
        return new Comparing(before, after, part, spoken).of(shape, since);
    }
}
