package vn.thidua.domain.law;

import vn.thidua.domain.Source;

/** A number that a rule gives, with where it comes from. */
public record RuleValue(int value, Source source) {}
