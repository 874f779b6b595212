package vn.thidua.query.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.indicators.IndicatorsView.Sheet;
import vn.thidua.query.indicators.IndicatorsView.Stated;

/**
 * One of the six totals that a year is known by. The sum over the members leads; where no member
 * has reported, what the head stated stands in, and says so.
 *
 * @param status of the sum: final only when every standing report is final
 */
public record KeyFigure(
        Indicator indicator,
        @Nullable BigDecimal value,
        boolean summed,
        int reported,
        @Nullable FigureStatus status,
        @Nullable BigDecimal percentOfPlan,
        @Nullable Stated stated) {
    private static final Set<Indicator> SIX =
            Set.of(
                    Indicator.NEW_PROJECTS,
                    Indicator.ADJUSTED_PROJECTS,
                    Indicator.REGISTERED_CAPITAL,
                    Indicator.TRADE_TURNOVER,
                    Indicator.REVENUE,
                    Indicator.BUDGET_CONTRIBUTION);

    static List<KeyFigure> of(IndicatorsView view) {
        return view.sheets().stream()
                .filter(sheet -> SIX.contains(sheet.indicator()))
                .map(KeyFigure::of)
                .toList();
    }

    static KeyFigure of(Sheet sheet) {
        var sum = sheet.sum();
        var stated = sheet.stated();
        boolean summed = sum.actual() != null;
        return new KeyFigure(
                sheet.indicator(),
                summed || stated == null ? sum.actual() : stated.actual(),
                summed,
                sum.reported(),
                summed ? status(sheet) : stated == null ? null : stated.status(),
                sum.percentOfPlan(),
                stated);
    }

    /** Whether the head states another total than the members' reports add up to. */
    public boolean isDisputed() {
        return stated != null && stated.difference() != null && stated.difference().signum() != 0;
    }

    private static FigureStatus status(Sheet sheet) {
        boolean estimated =
                sheet.lines().stream()
                        .anyMatch(line ->
                                !line.returned()
                                        && line.actual() != null
                                        && line.status() == FigureStatus.ESTIMATE);
        return estimated ? FigureStatus.ESTIMATE : FigureStatus.FINAL;
    }
}
