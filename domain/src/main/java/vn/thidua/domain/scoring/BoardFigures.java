package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.pledge.Pledges;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.Results;

/** What a board has signed and what it has reached, so that nobody types it again. */
@Term(
        vi = "số liệu của đơn vị",
        en =
                "What a board has signed as plans and reported as results, read where points are computed")
public record BoardFigures(Map<Indicator, BigDecimal> plans, Map<Indicator, BigDecimal> actuals) {

    /** The signed pledge and the latest result that was not returned. */
    public static BoardFigures of(Running year, String board) {
        var plans = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        signed(year, board).forEach(target -> plans.put(target.indicator(), target.plan()));
        var actuals = new EnumMap<Indicator, BigDecimal>(Indicator.class);
        reported(year, board).forEach(figure -> actuals.put(figure.indicator(), figure.actual()));
        return new BoardFigures(plans, actuals);
    }

    /** What a criterion takes of the indicator that it is measured by. */
    public ScoreInput input(Criterion leaf, Indicator indicator) {
        boolean planned = leaf.measured().takes(Input.TARGET);
        return new ScoreInput(
                leaf.code(),
                true,
                planned ? plans.get(indicator) : null,
                actuals.get(indicator),
                null);
    }

    private static List<Target> signed(Running year, String board) {
        return year.pledges()
                .of(board)
                .filter(Pledges.Signed.class::isInstance)
                .map(Pledges.Pledge::targets)
                .orElse(List.of());
    }

    private static List<Figure> reported(Running year, String board) {
        Optional<Results.BoardResult> standing =
                year.results().of(board).filter(result -> !(result instanceof Results.Returned));
        return standing.map(result -> result.last().figures()).orElse(List.of());
    }
}
