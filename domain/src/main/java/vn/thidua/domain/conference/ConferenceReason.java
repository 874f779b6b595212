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
            "Đã có cuộc bỏ phiếu được mở nên thành phần dự họp không thay đổi nữa.",
            "A ballot has been opened, so the attendance no longer changes."),
    ATTENDANCE_NOT_RECORDED(
            "Chưa ghi thành phần dự họp; hãy ghi đơn vị có mặt và vắng mặt trước khi mở bỏ phiếu.",
            "Attendance is not recorded; record who is present before a ballot opens."),
    QUORUM_NOT_MET(
            "Có mặt {present}/{members} đơn vị, cần ít nhất {needed}; chưa thể mở bỏ phiếu.",
            "{present} of {members} members are present, at least {needed} are needed; no ballot can open yet.");

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
