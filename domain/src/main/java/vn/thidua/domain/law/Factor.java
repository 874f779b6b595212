package vn.thidua.domain.law;

import java.math.BigDecimal;
import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/** How many base salaries a prize is worth. */
@Term(vi = "hệ số tiền thưởng", en = "How many base salaries a prize is worth")
public record Factor(BigDecimal value, Source source) {}
