package vn.thidua.domain.conference;

import vn.thidua.domain.Term;
import vn.thidua.domain.shape.Id;

/** A member of the counting team: a person's identifier and the board it comes from. */
@Term(
        vi = "thành viên Tổ kiểm phiếu",
        en = "A member of the counting team: a person's identifier and the board it comes from")
public record Teller(@Id String person, @Id String board) {}
