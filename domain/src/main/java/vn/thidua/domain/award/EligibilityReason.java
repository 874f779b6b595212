package vn.thidua.domain.award;

import vn.thidua.domain.Reason;

/** Why the rules of eligibility and of what follows a decision refuse. */
public enum EligibilityReason implements Reason {
    BOARD_ON_HOLD(
            "{board} đang tạm dừng xét khen thưởng: {ground}; hãy chờ kết luận hoặc tiếp tục xét trước.",
            "{board} is on hold: {ground}; wait until it is cleared or lift the hold first.");

    private final String vi;
    private final String en;

    EligibilityReason(String vi, String en) {
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
