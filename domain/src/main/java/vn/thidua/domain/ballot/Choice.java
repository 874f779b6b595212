package vn.thidua.domain.ballot;

/** What a board says on one line of a ballot. */
public enum Choice {
    AGREE,
    DISAGREE,
    ABSTAIN
}
