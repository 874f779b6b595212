package vn.thidua.domain.ballot;

/** What a threshold is counted on. Always named, never assumed. */
public enum Base {
    ALL_MEMBERS,
    PRESENT,
    BALLOTS_COLLECTED,
    VALID
}
