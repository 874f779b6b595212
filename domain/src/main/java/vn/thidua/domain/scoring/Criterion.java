package vn.thidua.domain.scoring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Range;
import vn.thidua.domain.shape.Text;

/**
 * One node of a score scale: a group, or a leaf with a measure.
 *
 * @param parent the group above, or nothing at the top
 * @param max most hundredths of a point; for a group the most that its parts count together, zero
 *     where there are only points to lose
 */
@Term(
        vi = "tiêu chí",
        en = "One node of a score scale: a group of criteria, or a criterion with its measure")
public record Criterion(
        @Id String code,
        @Id @Nullable String parent,
        @Text(max = 500) String name,
        @Range(min = 0, max = 1_000_000) int max,
        @Nullable Measure measure,
        boolean evidenceRequired) {

    /** The measure of a leaf. */
    Measure measured() {
        return Objects.requireNonNull(measure);
    }
}
