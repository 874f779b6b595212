package vn.thidua.domain.bloc;

import vn.thidua.domain.Reason;

/** Why the rules of the boards of a bloc, its offices and mandates refuse. */
public enum BoardReason implements Reason {
    BOARD_CEASED(
            "{board} đã chấm dứt từ ngày {day}; việc mới hãy ghi cho đơn vị kế thừa.",
            "{board} ceased on {day}; record new acts for its successor."),
    BOARD_HAS_LEFT(
            "{board} đã thôi là thành viên từ ngày {day}; hãy tiếp nhận lại đơn vị trước khi ghi việc mới.",
            "{board} left the bloc on {day}; admit it again before recording new acts."),
    BOARD_TOOK_OVER_LATER(
            "{board} đã tiếp nhận đơn vị khác vào ngày {day} nên không thể kết thúc từ ngày đó trở về trước; hãy chọn ngày muộn hơn.",
            "{board} took over another board on {day}, so it cannot end on or before that day; choose a later day."),
    EFFECT_BEFORE_START(
            "Ngày hiệu lực {day} quá sớm: {board} là thành viên từ ngày {start}; hãy kiểm tra lại ngày.",
            "The effective day {day} is too early: {board} is a member from {start}; check the day."),
    IDENTIFIER_USED(
            "Mã “{board}” đã được dùng trong khối; đơn vị mới cần mã mới (tên thì có thể trùng), đơn vị cũ trở lại thì tiếp nhận lại.",
            "The identifier “{board}” has been used in the bloc; a new board needs a new one (its name may be old), a board that comes back is admitted again."),
    BOARD_NAMED_TWICE(
            "{board} được nêu hai lần; mỗi đơn vị chỉ nêu một lần.",
            "{board} is named twice; name each board once."),
    NAME_UNCHANGED(
            "Vào ngày {day} đơn vị đã mang tên “{board}”; hãy kiểm tra lại tên hoặc ngày.",
            "On {day} the board already bears the name “{board}”; check the name or the day."),
    READMITTED_TOO_EARLY(
            "{board} còn là thành viên đến trước ngày {day}; chỉ tiếp nhận lại từ ngày đó.",
            "{board} is a member until {day}; it can be admitted again from that day on."),
    PLACEMENT_INCOMPLETE(
            "{board} chưa được xếp nhóm; hãy xếp nhóm cho mọi thành viên, hoặc không xếp đơn vị nào.",
            "{board} has no place; give every member a sub-group, or none."),
    HOLDER_NOT_A_MEMBER(
            "{board} không phải thành viên của khối trong năm {year}; hãy cử đơn vị khác.",
            "{board} is not a member of the bloc in {year}; appoint another board."),
    OFFICE_VACANT(
            "Năm {year} chưa có đơn vị giữ nhiệm vụ {office}; hãy cử đơn vị thay vì thay thế.",
            "Nobody holds the office of {office} for {year}; appoint a board instead of replacing one."),
    AUTHORITY_UNCHANGED(
            "Vào ngày {day} khối đã thuộc {authority}; hãy kiểm tra lại tên bộ hoặc ngày.",
            "On {day} the bloc already belongs to {authority}; check the ministry or the day."),
    MANDATE_ID_USED(
            "Mã đại diện “{mandate}” đã được dùng; hãy chọn mã khác.",
            "The mandate “{mandate}” already exists; choose another identifier."),
    MANDATE_REVERSED(
            "Ngày cuối {until} trước ngày đầu {from} của việc đại diện; hãy sửa lại ngày.",
            "The last day, {until}, is before the first, {from}; correct the days."),
    SUBSTITUTE_NEEDS_PAPER(
            "Người được ủy quyền của {board} cần văn bản ủy quyền; hãy nêu số văn bản.",
            "A substitute for {board} needs a paper that says so; name it."),
    LEADER_ALREADY_MANDATED(
            "{board} đã có người lãnh đạo hoặc phụ trách trong thời gian đó (đại diện “{mandate}”); hãy kết thúc đại diện ấy trước.",
            "{board} already has a leader or an acting leader in that time (mandate “{mandate}”); end that mandate first."),
    MANDATE_UNKNOWN(
            "Khối không có đại diện mang mã “{mandate}”; hãy kiểm tra lại mã.",
            "The bloc has no mandate “{mandate}”; check the identifier."),
    MANDATE_ALREADY_ENDED(
            "Đại diện “{mandate}” đã kết thúc ngày {day}; muốn đại diện tiếp hãy cử lại.",
            "The mandate “{mandate}” ends on {day}; grant a new one to go on.");

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
