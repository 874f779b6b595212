package vn.thidua.domain.bloc;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** In which capacity a person acts for a board. */
@Term(vi = "tư cách đại diện", en = "In which capacity a person acts for a board")
public enum Capacity implements Bilingual {
    LEADER("lãnh đạo đơn vị", "leader of the board"),
    ACTING_LEADER("phụ trách đơn vị", "acting leader of the board"),
    SUBSTITUTE("người được ủy quyền", "substitute in writing"),
    CLERK("chuyên viên", "clerk");

    private final String vi;
    private final String en;

    Capacity(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
