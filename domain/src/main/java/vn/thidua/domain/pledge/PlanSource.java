package vn.thidua.domain.pledge;

/** Who set a planned value. */
public enum PlanSource {
    PROVINCE,
    MINISTRY,
    SELF
}
