package vn.thidua.domain.scoring;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What the points of a criterion can follow from. */
@Term(
        vi = "đầu vào của tiêu chí",
        en = "Plan and actual that the points of a criterion follow from")
public enum Input implements Bilingual {
    TARGET("kế hoạch", "the plan"),
    ACTUAL("kết quả", "the value reached"),
    POINTS("điểm", "the points");

    private final String vi;
    private final String en;

    Input(String vi, String en) {
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
