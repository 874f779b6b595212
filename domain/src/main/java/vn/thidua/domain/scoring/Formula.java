package vn.thidua.domain.scoring;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** How the points of a criterion follow from its input. */
@Term(vi = "công thức", en = "How the points of a criterion follow from its input")
public enum Formula implements Bilingual {
    RELATIVE(
            "so với đơn vị vượt kế hoạch cao nhất",
            "relative to the best exceedance of plan in the bloc"),
    LINEAR("theo tỷ lệ đạt kế hoạch", "in proportion to the share of plan reached"),
    TIERED("theo mức", "by bands"),
    PASS_FAIL("đạt hoặc không đạt", "pass or fail"),
    COUNT("theo số lượng", "so many points for each"),
    RANK("theo thứ hạng", "by rank in the bloc"),
    DIRECT("chấm trực tiếp", "points given directly"),
    BONUS("điểm thưởng", "bonus"),
    PENALTY("điểm trừ", "penalty");

    private final String vi;
    private final String en;

    Formula(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether the points depend on the other members. */
    public boolean isRelative() {
        return this == RELATIVE || this == RANK;
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
