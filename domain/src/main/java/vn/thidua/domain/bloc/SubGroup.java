package vn.thidua.domain.bloc;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Text;

/** A part of the bloc that quotas may be counted by. */
@Term(vi = "nhóm", en = "A part of the bloc that quotas may be counted by")
public record SubGroup(@Id String id, @Text String name) {}
