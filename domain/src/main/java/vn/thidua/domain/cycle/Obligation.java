package vn.thidua.domain.cycle;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What a board owes in a year. */
@Term(vi = "nghĩa vụ", en = "What a board owes in a year")
public enum Obligation implements Bilingual {
    PLEDGE("giao ước thi đua", "pledge"),
    RESULT("báo cáo năm", "annual result"),
    SCORE("bảng điểm", "score sheet"),
    PROPOSAL("đề nghị khen thưởng", "proposal for an award");

    private final String vi;
    private final String en;

    Obligation(String vi, String en) {
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
