package vn.thidua.domain.calendar;

import vn.thidua.domain.Reason;

/** Why the rules of the calendar refuse. */
public enum CalendarReason implements Reason {
    DEADLINE_UNKNOWN(
            "Năm này chưa có thời hạn cho bước “{step}”; hãy đặt thời hạn trước.",
            "No deadline is set this year for “{step}”; set it first."),
    DEADLINE_ALREADY_SET(
            "Bước “{step}” đã có thời hạn {due}; muốn thay đổi thì gia hạn.",
            "“{step}” already has the deadline {due}; extend it to change it."),
    DEADLINE_IN_THE_PAST(
            "Thời hạn {due} đã qua so với hôm nay {today}; hãy đặt ngày từ hôm nay trở đi.",
            "The deadline {due} is before today, {today}; choose today or a later day."),
    EXTENSION_NOT_LATER(
            "Thời hạn mới {given} của bước “{step}” không sau thời hạn hiện nay {due}; hãy chọn ngày muộn hơn.",
            "The new deadline {given} of “{step}” is not after the present one, {due}; choose a later day."),
    DEADLINE_OVER(
            "Thời hạn {due} của bước “{step}” đã qua nên không nhắc nữa.",
            "The deadline {due} of “{step}” is over, so there is no reminder any more."),
    DEADLINE_NOT_NEAR(
            "Chưa đến lúc nhắc bước “{step}”, thời hạn {due}; hãy nhắc từ ngày {from}.",
            "It is too early to remind of “{step}”, due {due}; remind from {from} on."),
    DEADLINE_ALREADY_REMINDED(
            "Đã nhắc bước “{step}” trước thời hạn {due} {days} ngày; không nhắc lại lần này.",
            "The reminder of “{step}” {days} days before {due} has been given; it is not given twice."),
    NOBODY_WAITS(
            "Không còn đơn vị nào chưa hoàn thành bước “{step}” nên không cần nhắc.",
            "No board has “{step}” still to do, so there is no need to remind."),
    DEADLINE_NOT_OVER(
            "Thời hạn {due} của bước “{step}” chưa qua; hãy đợi đến ngày hôm sau.",
            "The deadline {due} of “{step}” is not over; wait until the day after."),
    DEADLINE_ALREADY_PASSED(
            "Đã ghi nhận thời hạn {due} của bước “{step}” đã qua.",
            "That the deadline {due} of “{step}” is over has been recorded."),
    REGIME_NOT_ENDING(
            "Quy định pháp luật hiện hành không hết hiệu lực trong {days} ngày tới nên không cần báo.",
            "The law in force does not end within {days} days, so there is nothing to announce."),
    REGIME_END_ALREADY_ANNOUNCED(
            "Đã báo trong năm này rằng “{regime}” sắp hết hiệu lực.",
            "That “{regime}” is about to end has been announced this year.");

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
