package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;

/** How the conference votes. */
@Term(vi = "hình thức biểu quyết", en = "How the conference votes")
public enum Mode {
    /** Each board hands in one ballot that carries every line and its name. */
    NAMED,
    /** Hands are raised candidate by candidate, and the secretary records each. */
    SHOW_OF_HANDS,
    /** Papers without names are counted by hand, twice, by two tellers. */
    PAPER,
    /** Members answer in writing without a meeting, where the charter allows it. */
    WRITTEN
}
