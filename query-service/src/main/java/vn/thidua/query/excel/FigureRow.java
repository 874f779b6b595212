package vn.thidua.query.excel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.result.Indicator;

/** What a form says of one indicator; of what it has no column for, nothing. */
public record FigureRow(
        Indicator indicator,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal plan,
        @Nullable BigDecimal actual,
        @Nullable PlanSource planSource) {

    static FigureRow empty(Indicator indicator) {
        return new FigureRow(indicator, null, null, null, null);
    }

    @Nullable BigDecimal number(Column column) {
        return switch (column) {
            case LAST_YEAR -> lastYear;
            case PLAN -> plan;
            case ACTUAL -> actual;
            case CODE, INDICATOR, UNIT, PLAN_SOURCE -> null;
        };
    }
}
