package vn.thidua.domain.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** A total for the whole bloc as the head states it. Its status may be unstated. */
@Term(vi = "số tổng của khối", en = "A total for the whole bloc as its head states it")
public record BlocTotal(
        Indicator indicator,
        @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal actual,
        @Nullable FigureStatus status) {}
