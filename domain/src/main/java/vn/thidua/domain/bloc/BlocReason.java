package vn.thidua.domain.bloc;

import vn.thidua.domain.Reason;

/** Why the rules of the bloc: founding, members, charter, offices refuse. */
public enum BlocReason implements Reason {
    BLOC_ALREADY_ESTABLISHED(
            "Khối thi đua này đã được thành lập; hãy chọn mã khác nếu là khối mới.",
            "This bloc is already established; choose another identifier for a new bloc."),
    BLOC_NOT_ESTABLISHED(
            "Khối thi đua này chưa được thành lập; hãy ghi nhận quyết định thành lập trước.",
            "This bloc is not established yet; record the instrument that establishes it first."),
    SUBGROUP_UNKNOWN(
            "Khối không có nhóm “{subGroup}” vào ngày {day}; hãy chọn một nhóm mà khối có vào ngày đó.",
            "The bloc has no sub-group “{subGroup}” on {day}; choose one that it has on that day."),
    SUBGROUP_REPEATED(
            "Nhóm “{subGroup}” được khai hai lần; mỗi nhóm chỉ khai một lần.",
            "Sub-group “{subGroup}” is named twice; name each once."),
    BOARD_ALREADY_REGISTERED(
            "Đơn vị {board} đã là thành viên của khối; không cần ghi nhận lại.",
            "{board} is already a member of the bloc; there is no need to register it again."),
    BOARD_UNKNOWN(
            "Khối không có đơn vị “{board}”; hãy ghi nhận đơn vị trước hoặc sửa lại mã đơn vị.",
            "The bloc has no board “{board}”; register it first or correct the identifier."),
    CHARTER_VERSION_OUT_OF_ORDER(
            "Phiên bản quy chế tiếp theo phải là {next}; hãy sửa số phiên bản rồi gửi lại.",
            "The next charter version must be {next}; correct the version number and send it again."),
    CHARTER_BEFORE_EARLIER(
            "Phiên bản trước có hiệu lực từ ngày {day}; phiên bản mới không thể có hiệu lực sớm hơn.",
            "The version before takes effect on {day}; the new one cannot take effect earlier."),
    CHARTER_VOTE_MISSING(
            "Sửa đổi quy chế phải được các thành viên biểu quyết; hãy ghi kết quả biểu quyết và biên bản.",
            "A later version of the charter rests on a vote of the members; record the vote and its minutes."),
    CHARTER_MEMBERS_DIFFER(
            "Biểu quyết nêu {given} thành viên nhưng vào ngày {day} khối có {members}; hãy kiểm tra lại biên bản.",
            "The vote names {given} members, but on {day} the bloc has {members}; check the minutes."),
    CHARTER_VOTE_IMPOSSIBLE(
            "Số tán thành {agree} lớn hơn số thành viên {members}; hãy kiểm tra lại biên bản.",
            "{agree} agreed, which is more than the {members} members; check the minutes."),
    AMENDMENT_NOT_CARRIED(
            "Sửa đổi quy chế cần ít nhất {needed} trên {members} thành viên tán thành, mới có {agree}; quy chế cũ giữ nguyên.",
            "To amend the charter at least {needed} of the {members} members must agree, and {agree} did; the version before stays."),
    AWARD_RULE_REPEATED(
            "Quy chế nêu hai quy định cho cùng một hình thức: {award}; mỗi hình thức chỉ một quy định.",
            "The charter has two rules for the same award, {award}; give each award one rule."),
    OFFICE_ALREADY_FILLED(
            "Năm {year} đã có đơn vị giữ nhiệm vụ này: {board}; hãy kiểm tra lại năm hoặc nhiệm vụ.",
            "This office is already held for {year} by {board}; check the year or the office."),
    HEAD_CANNOT_BE_DEPUTY(
            "Trưởng Khối và Khối phó phải là hai đơn vị khác nhau; hãy chọn đơn vị khác.",
            "Head and deputy must be two different boards; choose another board.");

    private final String vi;
    private final String en;

    BlocReason(String vi, String en) {
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
