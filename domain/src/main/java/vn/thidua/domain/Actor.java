package vn.thidua.domain;

/** Who acts, and for which board or body: two identifiers, never a person's name. */
public record Actor(String person, String unit) {}
