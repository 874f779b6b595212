package vn.thidua.domain.calendar;

import vn.thidua.domain.Reason;

/** Why the rules of the calendar refuse. */
public enum CalendarReason implements Reason {
    DEADLINE_UNKNOWN(
            "Năm này chưa có thời hạn cho bước “{step}”; hãy đặt thời hạn trước.",
            "No deadline is set this year for “{step}”; set it first.");

    private final String vi;
    private final String en;

    CalendarReason(String vi, String en) {
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
