package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;

/** What a board says on one line of a ballot. */
@Term(vi = "ý kiến", en = "What a board says on one line of a ballot")
public enum Choice {
    AGREE,
    DISAGREE,
    ABSTAIN
}
