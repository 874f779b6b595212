package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;

/** What a threshold is counted on. Always named, never assumed. */
@Term(vi = "cơ số tính tỷ lệ", en = "What a threshold is counted on")
public enum Base {
    ALL_MEMBERS,
    PRESENT,
    BALLOTS_COLLECTED,
    VALID
}
