package vn.thidua.domain.bloc;

import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Range;

/** The vote by which a version of the charter was adopted. */
@Term(
        vi = "biểu quyết thông qua quy chế",
        en = "How many members there were, how many agreed to the version, and the minutes")
public record CharterVote(
        @Range(min = 1, max = 50) int members,
        @Range(min = 0, max = 50) int agree,
        Document minutes) {}
