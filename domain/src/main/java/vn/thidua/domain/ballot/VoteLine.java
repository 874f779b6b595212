package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;

/** One line of a ballot: a candidate and what the voter says. */
@Term(vi = "dòng phiếu", en = "One line of a ballot: a candidate and the voter's choice")
public record VoteLine(@Id String candidate, Choice choice) {}
