package vn.thidua.domain.pledge;

import vn.thidua.domain.Term;

/** Who set a planned value. */
@Term(vi = "nguồn kế hoạch", en = "Who set a planned value")
public enum PlanSource {
    PROVINCE,
    MINISTRY,
    SELF
}
