package vn.thidua.domain.cycle;

import vn.thidua.domain.Reason;

/** Why the rules of changing a year that is open refuse. */
public enum ChangeReason implements Reason {
    NOTHING_TO_ADJUST(
            "Năm thi đua đã theo đúng khối hiện nay; không có gì để điều chỉnh.",
            "The year already agrees with the bloc as it is today; there is nothing to adjust.");

    private final String vi;
    private final String en;

    ChangeReason(String vi, String en) {
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
