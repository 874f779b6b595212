package vn.thidua.domain.ballot;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** One way to tell tied candidates apart, in the order that the charter gives. */
@Term(vi = "cách phân định khi bằng phiếu", en = "One way to tell tied candidates apart")
public enum TieStep implements Bilingual {
    SCORE("điểm thẩm định cao hơn", "the higher verified score"),
    WOMEN_SHARE("tập thể có từ 70 % nữ", "a collective with at least 70 % women"),
    RUN_OFF("bỏ phiếu lại", "a run-off ballot"),
    CHAIR("ý kiến của chủ trì", "the chair's choice");

    private final String vi;
    private final String en;

    TieStep(String vi, String en) {
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
