package vn.thidua.domain.cycle;

import vn.thidua.domain.Reason;

/** Why the rules of what frames a year refuse. */
public enum YearReason implements Reason {
    HISTORY_FROM_THE_FUTURE(
            "Ngày xảy ra {day} sau ngày ghi nhận {today}; lịch sử chỉ ghi việc đã xảy ra.",
            "The day it happened, {day}, is after today, {today}; only what has happened is history."),
    HISTORY_IN_A_LIVE_YEAR(
            "Năm thi đua này đang chạy trực tiếp nên không nhận việc ghi lùi ngày; hãy gửi không kèm phần ghi nhận lịch sử.",
            "This year runs live and takes no back-dated acts; send the command without the imported part."),
    LIVE_ACT_IN_A_HISTORY_YEAR(
            "Năm thi đua này được ghi lại từ nguồn lịch sử; hãy kèm ngày xảy ra và nguồn.",
            "This year is recorded as history; add the day it happened and the source."),
    CYCLE_NOT_OPEN(
            "Năm thi đua {year} chưa được mở; Trưởng Khối cần mở năm trước.",
            "The year {year} is not open yet; the head of the bloc has to open it first."),
    CYCLE_ALREADY_OPEN(
            "Năm thi đua {year} đã được mở; không mở lần nữa.",
            "The year {year} is already open; it is opened once."),
    CYCLE_CLOSED(
            "Năm thi đua {year} đã đóng, chỉ còn xem được; việc mới hãy ghi vào năm đang mở.",
            "The year {year} is closed and can only be read; record new acts in an open year."),
    CYCLE_HAS_NO_MEMBERS(
            "Khối chưa có đơn vị thành viên nào vào ngày {day}; hãy ghi nhận thành viên trước khi mở năm.",
            "The bloc has no member on {day}; register its members before the year opens."),
    CHARTER_NOT_ADOPTED(
            "Khối chưa có quy chế có hiệu lực vào ngày {day}; hãy thông qua quy chế trước.",
            "The bloc has no charter in force on {day}; adopt one first."),
    MOVEMENT_ALREADY_LAUNCHED(
            "Phong trào “{movement}” đã được phát động trong năm này; hãy chọn mã khác nếu là phong trào mới.",
            "Movement “{movement}” is already launched this year; choose another identifier for a new one."),
    MOVEMENT_UNKNOWN(
            "Năm này chưa phát động phong trào “{movement}”; hãy phát động trước hoặc sửa lại mã.",
            "Movement “{movement}” is not launched this year; launch it first or correct the identifier."),
    MOVEMENT_ALREADY_CLOSED(
            "Phong trào “{movement}” đã kết thúc trong năm này; hãy chọn phong trào khác.",
            "Movement “{movement}” is closed in this year; choose another one."),
    MOVEMENT_ALREADY_ANSWERED(
            "{board} đã hưởng ứng phong trào “{movement}”; mỗi đơn vị hưởng ứng một lần.",
            "{board} has answered movement “{movement}”; a board answers once."),
    YEARS_REVERSED(
            "Năm bắt đầu {from} sau năm kết thúc {to}; hãy đổi lại cho đúng thứ tự.",
            "The first year, {from}, is after the last, {to}; put them in order."),
    NOT_A_MEMBER(
            "“{board}” không phải đơn vị thành viên của khối trong năm {year}; hãy kiểm tra lại mã đơn vị.",
            "“{board}” is not a member of the bloc in {year}; check the identifier."),
    LEADERSHIP_ALREADY_HANDED_OVER(
            "Nhiệm vụ Trưởng Khối đã được bàn giao cho {board}.",
            "The head's office has been handed over to {board}."),
    LEADERSHIP_NOT_HANDED_OVER(
            "Chưa bàn giao nhiệm vụ Trưởng Khối; hãy bàn giao trước khi đóng năm.",
            "The head's office is not handed over; hand it over before closing the year."),
    OBLIGATION_UNSETTLED(
            "Nghĩa vụ {obligation} của {board}, đơn vị đã rời khối, chưa được xử lý; hãy xử lý trước khi đóng năm.",
            "The {obligation} of {board}, which left the bloc, is not settled; settle it before closing the year."),
    PROPOSAL_UNDECIDED(
            "Đề nghị cho {board} chưa có quyết định; hãy ghi quyết định trước khi đóng năm.",
            "The proposal for {board} waits for a decision; record it before closing the year.");

    private final String vi;
    private final String en;

    YearReason(String vi, String en) {
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
