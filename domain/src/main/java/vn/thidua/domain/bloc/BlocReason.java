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
            "Khối không có nhóm “{subGroup}”; hãy chọn một nhóm đã khai khi thành lập khối.",
            "The bloc has no sub-group “{subGroup}”; choose one named when the bloc was established."),
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
