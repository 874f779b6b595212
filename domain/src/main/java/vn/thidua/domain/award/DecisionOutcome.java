package vn.thidua.domain.award;

/** What the ministry decided on a proposal. */
public enum DecisionOutcome {
    AWARDED,
    /** A lower award than the one proposed. */
    DOWNGRADED,
    REFUSED
}
