package vn.thidua.domain.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** Plan and actual of one indicator. The plan may be unknown; it is never guessed. */
@Term(
        vi = "số liệu theo chỉ tiêu",
        en = "Plan and actual of one indicator; an unknown plan stays unknown")
public record Figure(
        Indicator indicator,
        @Nullable @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal plan,
        @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal actual) {}
