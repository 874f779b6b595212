package vn.thidua.domain.law;

import vn.thidua.domain.Source;
import vn.thidua.domain.Term;

/** A number that a rule gives, with where it comes from. */
@Term(vi = "giá trị của quy định", en = "A number that a rule gives, with where it comes from")
public record RuleValue(int value, Source source) {}
