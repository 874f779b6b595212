package vn.thidua.domain.result;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.pledge.PledgeReason.PLEDGE_NOT_SIGNED;
import static vn.thidua.domain.result.ResultReason.INDICATOR_REPEATED;
import static vn.thidua.domain.result.ResultReason.PLAN_DIFFERS_FROM_PLEDGE;
import static vn.thidua.domain.result.ResultReason.RESULT_INCOMPLETE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.Pledges.Pledge;
import vn.thidua.domain.pledge.Target;

/** Figures beside what the board has pledged. */
final class AgainstPledge {
    private AgainstPledge() {}

    /** The year's figures: the pledge is signed, and every pledged indicator is reported. */
    static List<Figure> whole(Running year, String board, List<Figure> figures) {
        requireOnce(figures, Figure::indicator, INDICATOR_REPEATED, "indicator");
        require(
                year.pledges().isSigned(board) || year.isHistory(),
                PLEDGE_NOT_SIGNED,
                "board",
                year.nameOf(board));
        var pledged = targets(year, board);
        requireComplete(figures, pledged);
        return planned(figures, pledged);
    }

    /** Figures on the way: as many indicators as the board can tell. */
    static List<Figure> partial(Running year, String board, List<Figure> figures) {
        requireOnce(figures, Figure::indicator, INDICATOR_REPEATED, "indicator");
        boolean signed = year.pledges().isSigned(board);
        return planned(figures, signed ? targets(year, board) : List.of());
    }

    private static List<Target> targets(Running year, String board) {
        return year.pledges().of(board).map(Pledge::targets).orElse(List.of());
    }

    private static void requireComplete(List<Figure> figures, List<Target> pledged) {
        var reported = figures.stream().map(Figure::indicator).toList();
        for (var target : pledged) {
            require(
                    reported.contains(target.indicator()),
                    RESULT_INCOMPLETE,
                    "indicator",
                    target.indicator());
        }
    }

    private static List<Figure> planned(List<Figure> figures, List<Target> pledged) {
        Map<Indicator, BigDecimal> plans =
                pledged.stream().collect(Collectors.toMap(Target::indicator, Target::plan));
        return figures.stream().map(figure -> withPlan(figure, plans)).toList();
    }

    private static Figure withPlan(Figure figure, Map<Indicator, BigDecimal> plans) {
        var pledged = plans.get(figure.indicator());
        var given = figure.plan();
        if (pledged == null) {
            return figure;
        }
        require(
                given == null || given.compareTo(pledged) == 0,
                PLAN_DIFFERS_FROM_PLEDGE,
                "indicator",
                figure.indicator(),
                "given",
                String.valueOf(given),
                "pledged",
                pledged);
        return new Figure(figure.indicator(), pledged, figure.actual());
    }
}
