package vn.thidua.domain.scoring;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** Why a verification was opened again. */
@Term(vi = "lý do mở lại thẩm định", en = "Why a verification was opened again")
public enum ReopenCause implements Bilingual {
    RESTATEMENT("số liệu thay đổi quá mức cho phép", "figures moved beyond the tolerance"),
    PETITION("kiến nghị được chấp nhận", "an upheld petition"),
    SCALE("thang điểm thay đổi", "the scale changed");

    private final String vi;
    private final String en;

    ReopenCause(String vi, String en) {
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
