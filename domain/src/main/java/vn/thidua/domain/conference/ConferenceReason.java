package vn.thidua.domain.conference;

import vn.thidua.domain.Reason;

/** Why the rules of the conference refuse. */
public enum ConferenceReason implements Reason {
    CONFERENCE_NOT_CONVENED(
            "Hội nghị tổng kết chưa được triệu tập; hãy triệu tập hội nghị trước.",
            "The closing conference is not convened yet; convene it first."),
    CONFERENCE_ALREADY_CONVENED(
            "Hội nghị tổng kết đã được triệu tập vào ngày {day}.",
            "The closing conference is already convened for {day}."),
    CONFERENCE_NOT_BEGUN(
            "Hội nghị họp ngày {day}; chỉ ghi thành phần dự họp từ ngày đó.",
            "The conference meets on {day}; record attendance from that day on."),
    ATTENDANCE_REPEATED(
            "{board} được ghi hai lần trong danh sách dự họp; mỗi đơn vị chỉ ghi một lần.",
            "{board} appears twice in the attendance; record each board once."),
    ATTENDANCE_INCOMPLETE(
            "Chưa ghi {board} có mặt hay vắng mặt; hãy ghi đủ mọi đơn vị thành viên.",
            "{board} is neither present nor absent; record every member."),
    ATTENDANCE_LOCKED(
            "Hội nghị đã bầu Tổ kiểm phiếu, ra nghị quyết hoặc mở bỏ phiếu nên thành phần dự họp không thay đổi nữa.",
            "The conference has elected tellers, resolved or opened a ballot, so the attendance no longer changes."),
    ATTENDANCE_NOT_RECORDED(
            "Chưa ghi thành phần dự họp; hãy ghi đơn vị có mặt và đơn vị vắng mặt trước.",
            "Attendance is not recorded; record who is present and who is absent first."),
    QUORUM_NOT_MET(
            "Có mặt {present}/{members} đơn vị, cần ít nhất {needed}; chưa thể mở bỏ phiếu.",
            "{present} of {members} members are present, at least {needed} are needed; no ballot can open yet."),
    AGENDA_LOCKED(
            "Hội nghị đã họp nên chương trình không thay đổi nữa.",
            "The conference has met, so its agenda no longer changes."),
    TELLER_REPEATED(
            "“{person}” được ghi hai lần trong Tổ kiểm phiếu; mỗi người chỉ ghi một lần.",
            "“{person}” appears twice in the counting team; name each person once."),
    TELLER_BOARD_ABSENT(
            "{board} không có mặt tại hội nghị; hãy chọn người của đơn vị có mặt vào Tổ kiểm phiếu.",
            "{board} is not present at the conference; choose tellers from boards that are."),
    RESOLUTION_ALREADY_RECORDED(
            "Nghị quyết “{resolution}” đã được ghi; hãy dùng mã khác.",
            "Resolution “{resolution}” is recorded already; use another identifier."),
    RESOLUTION_ABOVE_PRESENT(
            "Có {voices} ý kiến biểu quyết nhưng chỉ {present} đơn vị có mặt; hãy kiểm tra lại số biểu quyết.",
            "{voices} boards are said to have voted but only {present} are present; check the numbers."),
    MINUTES_APPROVED(
            "Biên bản hội nghị số {number} đã được thông qua; nội dung hội nghị không thay đổi nữa.",
            "The minutes {number} of the conference are approved; what the conference did no longer changes.");

    private final String vi;
    private final String en;

    ConferenceReason(String vi, String en) {
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
