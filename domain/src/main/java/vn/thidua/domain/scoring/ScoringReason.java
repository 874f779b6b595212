package vn.thidua.domain.scoring;

import vn.thidua.domain.Reason;

/** Why the rules of scoring refuse. */
public enum ScoringReason implements Reason {
    SCALE_NOT_ADOPTED(
            "Năm này chưa có thang điểm; hãy ban hành thang điểm trước.",
            "No score scale is adopted this year; adopt one first.");

    private final String vi;
    private final String en;

    ScoringReason(String vi, String en) {
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
