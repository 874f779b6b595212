package vn.thidua.domain.pledge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.shape.Range;

/** What a board means to reach, beside what it reached last year. */
@Term(vi = "chỉ tiêu", en = "A planned value of one indicator, beside last year's actual")
public record Target(
        Indicator indicator,
        @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal plan,
        @Nullable @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal lastYear) {}
