package vn.thidua.domain.award;

import vn.thidua.domain.Term;

/** What the ministry decided on a proposal. */
@Term(vi = "kết quả quyết định", en = "What the ministry decided on a proposal")
public enum DecisionOutcome {
    AWARDED,
    /** A lower award than the one proposed. */
    DOWNGRADED,
    REFUSED
}
