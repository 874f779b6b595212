package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** How a line of a score sheet came to its points, in one sentence. */
@Term(vi = "cách tính", en = "How the points of a line follow from its input, as a sentence")
public record Working(String vi, String en) implements Bilingual {

    /**
     * Explains a line.
     *
     * @param peers the lines of all members for this criterion, its own included, where the
     *     criterion compares them; otherwise they say nothing
     */
    public static Working of(Criterion criterion, ScoreLine line, List<ScoreLine> peers) {
        if (!line.assigned()) {
            return say(Saying.NOT_ASSIGNED, Map.of());
        }
        if (line.hundredths() == null) {
            return say(Saying.WAITING, Map.of());
        }
        var figures = new WorkingFigures(criterion, line.hundredths());
        if (criterion.measure() == null) {
            return say(Saying.GROUP, figures.named());
        }
        var input = ScoreInput.of(criterion, line);
        figures.add(input);
        var saying =
                criterion.measured().formula().isRelative()
                        ? compared(criterion, input, peers, figures)
                        : alone(criterion, input, figures);
        return say(saying, figures.named());
    }

    private static Saying compared(
            Criterion criterion, ScoreInput input, List<ScoreLine> peers, WorkingFigures figures) {
        var all = peers.stream().map(peer -> ScoreInput.of(criterion, peer)).toList();
        var comparison = Comparison.of(all);
        figures.add(comparison, input);
        if (criterion.measured().formula() == Formula.RANK) {
            return Saying.RANKED;
        }
        if (!Comparison.hasPlan(input)) {
            return Saying.WITHOUT_PLAN;
        }
        int reached = input.reached().compareTo(input.plan());
        if (reached <= 0) {
            return reached == 0 ? Saying.HALF_FOR_PLAN : Saying.HALF_BELOW_PLAN;
        }
        boolean best = Comparison.exceedance(input).compareTo(comparison.best()) == 0;
        return best ? Saying.BEST : Saying.EXCEEDED;
    }

    private static Saying alone(Criterion criterion, ScoreInput input, WorkingFigures figures) {
        var measure = criterion.measured();
        return switch (measure.formula()) {
            case RELATIVE, RANK -> throw new IllegalStateException("compared with the others");
            case LINEAR -> linear(measure, input, figures);
            case TIERED -> tiered(measure, input, figures);
            case PASS_FAIL -> input.reached().isZero() ? Saying.FAILED : Saying.PASSED;
            case DIRECT -> Saying.GIVEN;
            case COUNT -> Saying.COUNTED;
            case BONUS -> measure.takes(Input.POINTS) ? Saying.GIVEN : Saying.COUNTED;
            case PENALTY -> measure.limit() == null ? Saying.TAKEN : Saying.TAKEN_AT_MOST;
        };
    }

    private static Saying linear(Measure measure, ScoreInput input, WorkingFigures figures) {
        if (input.plan().isZero()) {
            return Saying.PLAN_OF_ZERO;
        }
        if (input.reached().compareTo(input.plan()) < 0) {
            return Saying.BELOW_PLAN;
        }
        figures.add("percents", LeafPoints.percentAbove(input));
        return measure.perUnit() == null ? Saying.PLAN_REACHED : Saying.PLAN_EXCEEDED;
    }

    private static Saying tiered(Measure measure, ScoreInput input, WorkingFigures figures) {
        boolean share = measure.takes(Input.TARGET);
        if (share && input.plan().isZero()) {
            return Saying.PLAN_OF_ZERO;
        }
        var band = LeafPoints.reachedBand(measure.bands(), LeafPoints.level(measure, input));
        if (band.isEmpty()) {
            return share ? Saying.SHARE_BELOW_BANDS : Saying.VALUE_BELOW_BANDS;
        }
        figures.add("from", Fraction.of(band.get().from()));
        return share ? Saying.SHARE_IN_BAND : Saying.VALUE_IN_BAND;
    }

    private static Working say(Saying saying, Map<String, BigDecimal> figures) {
        return new Working(fill(saying.vi, figures, '.', ','), fill(saying.en, figures, ',', '.'));
    }

    private static String fill(
            String sentence, Map<String, BigDecimal> figures, char thousands, char point) {
        var filled = sentence;
        for (var figure : figures.entrySet()) {
            var place = "{" + figure.getKey() + "}";
            if (filled.contains(place)) {
                filled =
                        filled.replace(
                                place, WorkingFigures.written(figure.getValue(), thousands, point));
            }
        }
        return filled;
    }
}
