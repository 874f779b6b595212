package vn.thidua.domain.conference;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;
import vn.thidua.domain.shape.Text;

/** A member that did not come, and why. */
@Term(vi = "vắng mặt", en = "A member that did not come, and why")
public record Absence(@Id String board, @Text(max = 500) String reason) {}
