package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;

/**
 * What the points of one criterion follow from, wherever it was taken from.
 *
 * @param target plan; a plan of zero counts as none where boards are compared
 * @param stated hundredths given directly
 */
@Term(vi = "số liệu chấm điểm", en = "What the points of one criterion are computed from")
public record ScoreInput(
        String criterion,
        boolean assigned,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable Integer stated) {

    static ScoreInput notAssigned(String criterion) {
        return new ScoreInput(criterion, false, null, null, null);
    }

    static ScoreInput of(ScoreEntry entry) {
        return new ScoreInput(
                entry.criterion(),
                entry.assigned(),
                entry.target(),
                entry.actual(),
                entry.hundredths());
    }

    /** The input that a line of a score sheet was computed from. */
    public static ScoreInput of(Criterion criterion, ScoreLine line) {
        boolean direct = criterion.measured().takes(Input.POINTS);
        return new ScoreInput(
                line.criterion(),
                line.assigned(),
                line.target(),
                line.actual(),
                direct ? line.hundredths() : null);
    }

    boolean has(Input input) {
        return switch (input) {
            case TARGET -> target != null;
            case ACTUAL -> actual != null;
            case POINTS -> stated != null;
        };
    }

    Fraction plan() {
        return target == null ? Fraction.ZERO : Fraction.of(target);
    }

    Fraction reached() {
        return Fraction.of(Objects.requireNonNull(actual));
    }

    int points() {
        return Objects.requireNonNull(stated);
    }

    /** Whether it states more than nothing at all. */
    boolean claimsSomething() {
        return (actual != null && actual.signum() > 0) || (stated != null && stated > 0);
    }

    /** The same statement, however the numbers are written. */
    boolean saysAs(ScoreInput other) {
        return assigned == other.assigned
                && same(target, other.target)
                && same(actual, other.actual)
                && Objects.equals(stated, other.stated);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
