package vn.thidua.domain.cycle;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.cycle.ChangeReason.DEFINITIONS_DIFFER;
import static vn.thidua.domain.cycle.ChangeReason.PERCENTAGE_CANNOT_BE_SUMMED;
import static vn.thidua.domain.cycle.ChangeReason.TARGETS_UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.Indicator.Unit;

/**
 * Adds what two boards planned or reached, indicator by indicator. A percentage is no quantity: the
 * successor keeps its own.
 */
final class Sums {
    private Sums() {}

    /** Only history signs without targets, and what is not known is not added up. */
    static List<Target> ofTargets(String gone, List<Target> left, List<Target> own) {
        require(!left.isEmpty() && !own.isEmpty(), TARGETS_UNKNOWN, "board", gone);
        return ofLines(gone, left, own, Target::indicator, Sums::sum);
    }

    /** The plan beside a figure is the successor's own target, where it has one. */
    static List<Figure> ofFigures(
            String gone, List<Figure> left, List<Figure> own, List<Target> targets) {
        return ofLines(gone, left, own, Figure::indicator, Sums::sum).stream()
                .map(figure -> beside(figure, targets))
                .toList();
    }

    private static <T> List<T> ofLines(
            String gone,
            List<T> left,
            List<T> own,
            Function<T, Indicator> indicator,
            BinaryOperator<T> sum) {
        var summed =
                own.stream()
                        .map(line ->
                                isPercentage(indicator.apply(line))
                                        ? line
                                        : find(left, indicator, indicator.apply(line))
                                                .map(other -> sum.apply(line, other))
                                                .orElse(line));
        var added =
                left.stream()
                        .filter(line -> find(own, indicator, indicator.apply(line)).isEmpty())
                        .toList();
        added.forEach(line -> requireQuantity(gone, indicator.apply(line)));
        return Stream.concat(summed, added.stream()).toList();
    }

    private static void requireQuantity(String gone, Indicator indicator) {
        require(
                !isPercentage(indicator),
                PERCENTAGE_CANNOT_BE_SUMMED,
                "indicator",
                indicator,
                "board",
                gone);
    }

    private static boolean isPercentage(Indicator indicator) {
        return indicator.unit() == Unit.PERCENT;
    }

    private static <T> Optional<T> find(
            List<T> lines, Function<T, Indicator> indicator, Indicator wanted) {
        return lines.stream().filter(line -> indicator.apply(line) == wanted).findFirst();
    }

    /** What the two do not share, the sum does not claim. */
    private static Target sum(Target own, Target left) {
        require(
                Objects.equals(own.definition(), left.definition()),
                DEFINITIONS_DIFFER,
                "indicator",
                own.indicator());
        return new Target(
                own.indicator(),
                own.plan().add(left.plan()),
                sum(own.lastYear(), left.lastYear()),
                own.definition(),
                own.planSource() == left.planSource() ? own.planSource() : null,
                Objects.equals(own.conversion(), left.conversion()) ? own.conversion() : null);
    }

    private static Figure sum(Figure own, Figure left) {
        return new Figure(
                own.indicator(), sum(own.plan(), left.plan()), own.actual().add(left.actual()));
    }

    /** A sum with an unknown part is unknown. */
    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static Figure beside(Figure figure, List<Target> targets) {
        return find(targets, Target::indicator, figure.indicator())
                .map(target -> new Figure(figure.indicator(), target.plan(), figure.actual()))
                .orElse(figure);
    }
}
