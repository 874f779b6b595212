package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** The points from a share of plan, or from a value, upwards. */
@Term(vi = "mức điểm", en = "The points from a share of plan, or from a value, upwards")
public record Band(
        @Range(min = 0, max = Range.LARGEST, decimals = 4) BigDecimal from,
        @Range(min = 0, max = 1_000_000) int hundredths) {}
