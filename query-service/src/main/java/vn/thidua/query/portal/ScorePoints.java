package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.BoardFigures;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Input;
import vn.thidua.domain.scoring.Score;
import vn.thidua.domain.scoring.ScoreCalculation;
import vn.thidua.domain.scoring.ScoreInput;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.Sheet;
import vn.thidua.domain.shape.Range;

/**
 * What the lines of a score form come to so far, by the calculation that the rules use. A line that
 * is not filled in yet counts nothing and is open.
 *
 * @param open the criteria that still lack something
 */
record ScorePoints(Score score, Set<String> open) {
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_DECIMALS = 4;

    static ScorePoints of(ScoreScale scale, Running year, Values values, Locale language) {
        var carried = carried(year, values.one("board"));
        var rows = rows(values, language);
        var inputs = new ArrayList<ScoreInput>();
        var open = new HashSet<String>();
        for (var leaf : scale.criteria()) {
            if (leaf.measure() == null) {
                continue;
            }
            var input =
                    rows.containsKey(leaf.code())
                            ? Optional.of(rows.get(leaf.code()))
                            : carried.apply(leaf);
            var counted = input.filter(one -> isReady(leaf, one));
            counted.ifPresent(inputs::add);
            if (counted.isEmpty() && rows.containsKey(leaf.code())) {
                open.add(leaf.code());
            }
        }
        return new ScorePoints(new ScoreCalculation(scale).score(inputs, List.of()), open);
    }

    @Nullable Integer points(String code) {
        return score.lines().stream()
                .filter(line -> line.criterion().equals(code))
                .findFirst()
                .map(ScoreLine::hundredths)
                .orElse(null);
    }

    boolean isAssigned(String code) {
        return score.lines().stream()
                .anyMatch(line -> line.criterion().equals(code) && line.assigned());
    }

    /** With what the open lines can still bring. */
    int attainable(List<Criterion> criteria) {
        return score.attainable()
                + criteria.stream()
                        .filter(leaf -> open.contains(leaf.code()) && isExpected(leaf))
                        .mapToInt(Criterion::max)
                        .sum();
    }

    private static boolean isExpected(Criterion leaf) {
        return switch (Objects.requireNonNull(leaf.measure()).formula()) {
            case PENALTY, BONUS -> false;
            case RELATIVE, RANK, LINEAR, TIERED, PASS_FAIL, DIRECT, COUNT -> true;
        };
    }

    private static Map<String, ScoreInput> rows(Values values, Locale language) {
        var rows = new HashMap<String, ScoreInput>();
        for (int row : values.rows("entries")) {
            var at = "entries[" + row + "].";
            Function<String, @Nullable BigDecimal> number =
                    name -> Numbers.read(values.one(at + name), language).orElse(null);
            var points = number.apply("hundredths");
            rows.put(
                    values.one(at + "criterion"),
                    new ScoreInput(
                            values.one(at + "criterion"),
                            values.one(at + "assigned").equals("true"),
                            number.apply("target"),
                            number.apply("actual"),
                            points == null ? null : hundredths(points)));
        }
        return rows;
    }

    /** More than there can be is what is too much, whatever it is. */
    private static int hundredths(BigDecimal points) {
        var hundredths = points.movePointRight(2);
        return hundredths.stripTrailingZeros().scale() > 0
                        || hundredths.signum() < 0
                        || hundredths.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0
                ? MOST_POINTS + 1
                : hundredths.intValueExact();
    }

    /** What stands without anybody saying it again: the verified lines, or pledge and result. */
    private static Function<Criterion, Optional<ScoreInput>> carried(Running year, String board) {
        if (year.scores().sheet(board).orElse(null) instanceof Sheet.Reviewed reviewed) {
            return leaf ->
                    reviewed.verification().lines().stream()
                            .filter(line -> line.criterion().equals(leaf.code()))
                            .map(line -> ScoreInput.of(leaf, line))
                            .findFirst();
        }
        var figures = BoardFigures.of(year, board);
        return leaf ->
                Optional.ofNullable(Objects.requireNonNull(leaf.measure()).indicator())
                        .map(indicator -> figures.input(leaf, indicator));
    }

    private static boolean isReady(Criterion leaf, ScoreInput input) {
        var measure = Objects.requireNonNull(leaf.measure());
        if (!input.assigned()) {
            return true;
        }
        var actual = input.actual();
        return (!measure.needs(Input.TARGET) || isFigure(input.target()))
                && (!measure.needs(Input.ACTUAL) || isFigure(actual))
                && (!measure.needs(Input.POINTS) || isPoints(leaf, input.stated()))
                && (measure.formula() != Formula.PASS_FAIL || isYesOrNo(actual));
    }

    private static boolean isFigure(@Nullable BigDecimal figure) {
        return figure != null
                && figure.signum() >= 0
                && figure.stripTrailingZeros().scale() <= MOST_DECIMALS
                && figure.compareTo(BigDecimal.valueOf(Range.LARGEST)) <= 0;
    }

    private static boolean isPoints(Criterion leaf, @Nullable Integer points) {
        return points != null && points <= leaf.max();
    }

    private static boolean isYesOrNo(@Nullable BigDecimal actual) {
        return actual != null && (actual.signum() == 0 || actual.compareTo(BigDecimal.ONE) == 0);
    }
}
