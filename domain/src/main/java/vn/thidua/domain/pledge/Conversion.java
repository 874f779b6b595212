package vn.thidua.domain.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** The rate by which a value stated in another currency was converted, and its day. */
@Term(
        vi = "quy đổi ngoại tệ",
        en =
                "The exchange rate by which a value was converted, in đồng for one US dollar, and its day")
public record Conversion(
        @Range(min = 1, max = 1_000_000, decimals = 2) BigDecimal rate, LocalDate on) {}
