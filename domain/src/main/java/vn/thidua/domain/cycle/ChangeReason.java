package vn.thidua.domain.cycle;

import vn.thidua.domain.Reason;

/** Why the rules of changing a year that is open refuse. */
public enum ChangeReason implements Reason {
    NOTHING_TO_ADJUST(
            "Năm thi đua đã theo đúng khối hiện nay; không có gì để điều chỉnh.",
            "The year already agrees with the bloc as it is today; there is nothing to adjust."),
    OFFICE_WITHOUT_MEMBER(
            "{board} giữ nhiệm vụ {office} của năm nhưng không còn là thành viên; hãy thay bằng đơn vị khác trước.",
            "{board} holds the office of {office} of the year but is a member no longer; replace it by another board first."),
    BOARD_LEFT(
            "{board} không còn là thành viên từ ngày {day} và không có đơn vị kế thừa trong khối; đơn vị không thể làm việc mới trong năm.",
            "{board} is a member no longer from {day} and has no successor in the bloc; it takes no new act in the year."),
    BOARD_SUCCEEDED(
            "{board} không còn là thành viên từ ngày {day}; việc mới trong năm do {successor} thực hiện.",
            "{board} is a member no longer from {day}; {successor} takes the new acts of the year."),
    BOARD_NOT_DEPARTED(
            "{board} không phải đơn vị đã rời năm thi đua; chỉ xử lý nghĩa vụ của đơn vị đã rời.",
            "{board} has not left the year; only what a departed board owes is settled."),
    NOTHING_OWED(
            "{board} không có {obligation} cần xử lý trong năm.",
            "{board} leaves no {obligation} to settle in the year."),
    OBLIGATION_ALREADY_SETTLED(
            "Nghĩa vụ {obligation} của {board} đã được xử lý; mỗi nghĩa vụ chỉ xử lý một lần.",
            "The {obligation} of {board} has been settled; each is settled once."),
    OBLIGATION_ONLY_CLOSES(
            "Nghĩa vụ {obligation} không chuyển và không cộng cho đơn vị khác được; hãy chọn kết thúc.",
            "The {obligation} of a board goes to no other board; choose to close it."),
    NO_SUCCESSOR(
            "{board} không có đơn vị kế thừa trong khối; hãy chọn kết thúc.",
            "{board} has no successor in the bloc; choose to close it."),
    NOT_THE_SUCCESSOR(
            "Đơn vị kế thừa của {board} là {successor}; hãy nêu đúng đơn vị ấy.",
            "The successor of {board} is {successor}; name that board."),
    SUCCESSOR_HAS_ITS_OWN(
            "{successor} đã có {obligation} của mình; hãy cộng gộp hoặc kết thúc.",
            "{successor} has its own {obligation}; sum them up or close it."),
    SUCCESSOR_HAS_NONE(
            "{successor} chưa có {obligation} để cộng vào; hãy chuyển nguyên trạng hoặc kết thúc.",
            "{successor} has no {obligation} to add to; carry it over as it stands or close it."),
    TARGETS_UNKNOWN(
            "Không có số liệu chỉ tiêu của {board} hoặc của đơn vị kế thừa nên không cộng được; hãy chọn kết thúc.",
            "The targets of {board} or of its successor are not known, so they cannot be added; choose to close it."),
    PERCENTAGE_CANNOT_BE_SUMMED(
            "“{indicator}” của {board} là tỷ lệ phần trăm, không cộng được, và đơn vị kế thừa chưa có giá trị riêng; hãy để đơn vị kế thừa đăng ký chỉ tiêu này trước, hoặc kết thúc.",
            "“{indicator}” of {board} is a percentage, which cannot be added, and the successor has no value of its own; let the successor register one first, or close it."),
    DEFINITIONS_DIFFER(
            "Hai đơn vị đăng ký “{indicator}” theo hai phiên bản định nghĩa khác nhau nên không cộng được; hãy thống nhất định nghĩa trước, hoặc kết thúc.",
            "The two boards registered “{indicator}” under two versions of its definition, so it cannot be added; agree on one first, or close it."),
    SETTLEMENT_NEEDS_PAPER(
            "Cộng vào giao ước đã ký của {successor} cần văn bản phê duyệt; hãy nêu văn bản.",
            "To add to the signed pledge of {successor} needs the paper that approves it; name it.");

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
