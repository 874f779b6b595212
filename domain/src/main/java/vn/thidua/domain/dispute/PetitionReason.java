package vn.thidua.domain.dispute;

import vn.thidua.domain.Reason;

/** Why the rules of a dispute refuse. */
public enum PetitionReason implements Reason {
    PETITION_UNKNOWN(
            "Không có kiến nghị “{petition}” trong năm này; hãy kiểm tra lại mã.",
            "There is no petition “{petition}” this year; check the identifier.");

    private final String vi;
    private final String en;

    PetitionReason(String vi, String en) {
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
