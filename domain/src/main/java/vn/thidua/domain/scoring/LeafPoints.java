package vn.thidua.domain.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The points of a criterion that depends on nobody else, rounded once. */
final class LeafPoints {
    private static final int HUNDRED_PERCENT = 100;

    /** More than any criterion can hold, so that what is taken away always stays a number. */
    private static final int MOST = 1_000_000;

    private LeafPoints() {}

    /** Hundredths of a point; below zero where they are taken away. */
    static int of(Criterion criterion, ScoreInput input) {
        var measure = criterion.measured();
        return switch (measure.formula()) {
            case RELATIVE, RANK -> throw new IllegalStateException("waits for the others");
            case LINEAR -> linear(criterion.max(), measure, input);
            case TIERED -> band(measure, input);
            case PASS_FAIL -> input.reached().isZero() ? 0 : criterion.max();
            case DIRECT -> input.points();
            case COUNT -> counted(criterion.max(), measure, input);
            case BONUS ->
                    measure.takes(Input.POINTS)
                            ? input.points()
                            : counted(criterion.max(), measure, input);
            case PENALTY -> -counted(MOST, measure, input);
        };
    }

    /** Full points from 100 % of plan, and something for each full percent above it. */
    private static int linear(int max, Measure measure, ScoreInput input) {
        var plan = input.plan();
        var actual = input.reached();
        if (plan.isZero()) {
            return actual.isZero() ? 0 : max;
        }
        if (actual.compareTo(plan) < 0) {
            return actual.times(max).over(plan).rounded();
        }
        return max
                + percentAbove(input)
                        .times(orZero(measure.perUnit()))
                        .atMost(orZero(measure.limit()))
                        .rounded();
    }

    /** Full percents above plan. */
    static Fraction percentAbove(ScoreInput input) {
        return Comparison.exceedance(input).times(HUNDRED_PERCENT).wholePart();
    }

    /** What the bands are read with: the share of plan in percent, or the value itself. */
    static Fraction level(Measure measure, ScoreInput input) {
        var actual = input.reached();
        return measure.takes(Input.TARGET)
                ? actual.times(HUNDRED_PERCENT).over(input.plan())
                : actual;
    }

    /** Something reached where nothing was planned stands above every band. */
    private static int band(Measure measure, ScoreInput input) {
        boolean share = measure.takes(Input.TARGET);
        if (share && input.plan().isZero()) {
            return input.reached().isZero() ? 0 : measure.bands().getLast().hundredths();
        }
        return reachedBand(measure.bands(), level(measure, input)).map(Band::hundredths).orElse(0);
    }

    /** The highest band that the level reaches. */
    static Optional<Band> reachedBand(List<Band> bands, Fraction level) {
        return bands.reversed().stream()
                .filter(band -> Fraction.of(band.from()).compareTo(level) <= 0)
                .findFirst();
    }

    private static int counted(int max, Measure measure, ScoreInput input) {
        int limit = measure.limit() == null ? max : measure.limit();
        return input.reached().times(orZero(measure.perUnit())).atMost(limit).rounded();
    }

    private static int orZero(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
