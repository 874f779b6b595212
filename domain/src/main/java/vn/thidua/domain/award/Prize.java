package vn.thidua.domain.award;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Prize money. */
public final class Prize {
    private static final BigDecimal STEP = BigDecimal.valueOf(10_000);

    private Prize() {}

    /** The factor times the base salary in đồng, rounded up to the next 10,000 đ. */
    public static int of(BigDecimal factor, int baseSalary) {
        return factor.multiply(BigDecimal.valueOf(baseSalary))
                .divide(STEP, 0, RoundingMode.CEILING)
                .multiply(STEP)
                .intValueExact();
    }
}
