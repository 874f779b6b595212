package vn.thidua.domain.award;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** The awards that a bloc proposes to its ministry, the highest first. */
@Term(vi = "hình thức khen thưởng", en = "The awards that a bloc proposes")
public enum AwardKind implements Bilingual {
    GOVERNMENT_FLAG("Cờ thi đua của Chính phủ", "Government emulation flag"),
    MINISTRY_FLAG("Cờ thi đua của Bộ", "Ministry emulation flag"),
    CERTIFICATE_OF_MERIT("Bằng khen của Bộ trưởng", "Minister's certificate of merit");

    private final String vi;
    private final String en;

    AwardKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public boolean isLowerThan(AwardKind other) {
        return compareTo(other) > 0;
    }

    /** The Government gives one of them, the ministry the others. */
    boolean isOfTheLevelOf(AwardKind other) {
        return (this == GOVERNMENT_FLAG) == (other == GOVERNMENT_FLAG);
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
