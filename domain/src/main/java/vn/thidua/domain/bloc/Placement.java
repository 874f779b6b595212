package vn.thidua.domain.bloc;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;

/** The sub-group that a board belongs to. */
@Term(vi = "xếp nhóm", en = "The sub-group that a board belongs to")
public record Placement(@Id String board, @Id String subGroup) {}
