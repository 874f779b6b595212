package vn.thidua.domain.bloc;

import vn.thidua.domain.Reason;

/** Why the rules of the boards of a bloc, its offices and mandates refuse. */
public enum BoardReason implements Reason {
    BOARD_CEASED(
            "{board} đã chấm dứt từ ngày {day}; việc mới hãy ghi cho đơn vị kế thừa.",
            "{board} ceased on {day}; record new acts for its successor.");

    private final String vi;
    private final String en;

    BoardReason(String vi, String en) {
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
