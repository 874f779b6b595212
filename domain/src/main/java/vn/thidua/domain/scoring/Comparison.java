package vn.thidua.domain.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One criterion over all members that it is assigned to. Their order never matters.
 *
 * @param best how far the best of them exceeded its plan, as a share of the plan
 * @param most the highest value among those that have no plan
 */
record Comparison(List<Fraction> values, Fraction best, Fraction most) {

    static Comparison of(Collection<ScoreInput> all) {
        var compared = all.stream().filter(ScoreInput::assigned).toList();
        return new Comparison(
                compared.stream().map(ScoreInput::reached).toList(),
                compared.stream()
                        .filter(Comparison::hasPlan)
                        .map(Comparison::exceedance)
                        .max(Comparator.naturalOrder())
                        .orElse(Fraction.ZERO),
                compared.stream()
                        .filter(input -> !hasPlan(input))
                        .map(ScoreInput::reached)
                        .max(Comparator.naturalOrder())
                        .orElse(Fraction.ZERO));
    }

    /** A plan of zero is no plan, since nothing can be a share of it. */
    static boolean hasPlan(ScoreInput input) {
        return !input.plan().isZero();
    }

    static Fraction exceedance(ScoreInput input) {
        return input.reached().minus(input.plan()).over(input.plan());
    }

    /** Hundredths of a point. */
    int points(Criterion criterion, ScoreInput input) {
        return criterion.measured().formula() == Formula.RANK
                ? ranked(criterion.measured(), input)
                : relative(criterion.max(), input).rounded();
    }

    /**
     * One more than there are members with a higher value, so that equals share the better rank.
     */
    int rank(ScoreInput input) {
        var own = input.reached();
        return 1 + (int) values.stream().filter(value -> value.compareTo(own) > 0).count();
    }

    private int ranked(Measure measure, ScoreInput input) {
        return LeafPoints.reachedBand(measure.bands(), Fraction.of(rank(input)))
                .map(Band::hundredths)
                .orElse(0);
    }

    /** Half of the points for the plan, the other half for exceeding it like the best. */
    private Fraction relative(int max, ScoreInput input) {
        var actual = input.reached();
        if (!hasPlan(input)) {
            return most.isZero() ? Fraction.ZERO : actual.times(max).over(most);
        }
        var half = Fraction.of(max).half();
        if (actual.compareTo(input.plan()) <= 0) {
            return half.times(actual).over(input.plan());
        }
        return half.plus(half.times(exceedance(input)).over(best));
    }
}
