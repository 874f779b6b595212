package vn.thidua.domain.ballot;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;

/** A paper count and the teller who made it. */
@Term(vi = "kết quả của một kiểm phiếu viên", en = "A paper count and the teller who made it")
public record TellerCount(@Id String teller, PaperCount count) {}
