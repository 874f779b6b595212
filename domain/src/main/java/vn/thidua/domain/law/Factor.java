package vn.thidua.domain.law;

import java.math.BigDecimal;
import vn.thidua.domain.Source;

/** How many base salaries a prize is worth. */
public record Factor(BigDecimal value, Source source) {}
