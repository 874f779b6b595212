package vn.thidua.domain.dispute;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What a petition is about. */
@Term(vi = "nội dung kiến nghị", en = "What a petition is about")
public enum Matter implements Bilingual {
    SCORE("điểm", "a score"),
    ELIGIBILITY("điều kiện", "eligibility"),
    VOTE("bỏ phiếu", "a vote"),
    DOSSIER("hồ sơ", "a dossier");

    private final String vi;
    private final String en;

    Matter(String vi, String en) {
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
