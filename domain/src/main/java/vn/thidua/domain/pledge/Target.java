package vn.thidua.domain.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.shape.Range;

/**
 * What a board means to reach, beside what it reached last year.
 *
 * @param definition version of the indicator's definition, where it has versions
 * @param planSource who set the plan
 * @param conversion rate and day, where the plan was stated in another currency
 */
@Term(vi = "chỉ tiêu", en = "A planned value of one indicator, beside last year's actual")
public record Target(
        Indicator indicator,
        @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal plan,
        @Nullable @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal lastYear,
        @Nullable @Range(min = 1, max = 99) Integer definition,
        @Nullable PlanSource planSource,
        @Nullable Conversion conversion) {}
