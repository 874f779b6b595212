package vn.thidua.domain.award;

import vn.thidua.domain.Reason;

/** Why the rules of eligibility and of what follows a decision refuse. */
public enum EligibilityReason implements Reason {
    BOARD_ON_HOLD(
            "{board} đang tạm dừng xét khen thưởng: {ground}; hãy chờ kết luận hoặc tiếp tục xét trước.",
            "{board} is on hold: {ground}; wait until it is cleared or lift the hold first."),
    NOT_ELIGIBLE("Chưa thể đề nghị {board}: {ground}.", "{board} cannot be proposed: {ground}."),
    ONE_AWARD_PER_ACHIEVEMENT(
            "Không đề nghị {board} thêm lần nữa trong năm: {ground}; hãy chọn đơn vị khác hoặc rút đề nghị trước.",
            "{board} is not proposed again this year: {ground}; choose another board or withdraw the first proposal."),
    MINISTRY_FLAG_FIRST(
            "{board} chưa đủ điều kiện được tặng cờ của Chính phủ: {ground}; hãy đề nghị cờ của Bộ trước.",
            "{board} does not qualify for the Government's flag: {ground}; propose the ministry's flag first."),
    HOLD_ALREADY_PLACED(
            "Mã tạm dừng “{hold}” đã dùng trong năm này; hãy dùng mã khác.",
            "Hold “{hold}” is already used this year; use another identifier."),
    HOLD_UNKNOWN(
            "{board} không có lần tạm dừng “{hold}”; hãy kiểm tra lại mã.",
            "{board} has no hold “{hold}”; check the identifier."),
    HOLD_ALREADY_LIFTED(
            "Lần tạm dừng “{hold}” đã kết thúc ngày {day}.", "Hold “{hold}” was lifted on {day}."),
    LIFTED_BEFORE_PLACED(
            "Ngày tiếp tục xét {day} trước ngày tạm dừng {from}; hãy kiểm tra lại ngày.",
            "The hold cannot be lifted on {day}, before it began on {from}; check the day."),
    NOTHING_TO_PUBLISH(
            "Năm này chưa có đề nghị khen thưởng nào để công khai; hãy đề nghị trước.",
            "There is no proposal to publish this year; propose first."),
    RESULTS_ALREADY_PUBLISHED(
            "Kết quả đã được công khai; kiến nghị được nhận đến hết ngày {until}.",
            "The results are published already; petitions are taken until {until}."),
    AWARD_NOT_GRANTED(
            "{board} chưa được tặng thưởng theo đề nghị {award}; hãy ghi quyết định trước.",
            "{board} has not received an award on the proposal for {award}; record the decision first."),
    AWARD_ALREADY_PRESENTED(
            "{board} đã được trao tặng ngày {day}; không ghi lần nữa.",
            "The award was presented to {board} on {day}; it is recorded once."),
    AWARD_ALREADY_REVOKED(
            "Khen thưởng {award} của {board} đã bị hủy bỏ.",
            "The award to {board} on the proposal for {award} is revoked."),
    AWARD_NOT_REVOKED(
            "Khen thưởng {award} của {board} chưa bị hủy bỏ nên không có gì phải thu hồi.",
            "The award to {board} on the proposal for {award} is not revoked; there is nothing to recover."),
    RECOVERY_ALREADY_CONFIRMED(
            "Đã xác nhận thu hồi khen thưởng {award} của {board}.",
            "Recovery from {board} of the award proposed as {award} is confirmed already."),
    BEFORE_THE_DECISION(
            "Ngày {day} trước ngày quyết định khen thưởng {decided}; hãy kiểm tra lại ngày.",
            "{day} is before the decision of {decided}; check the day."),
    BEFORE_THE_REVOCATION(
            "Ngày thu hồi {day} trước ngày hủy bỏ {revoked}; hãy kiểm tra lại ngày.",
            "{day} is before the revocation of {revoked}; check the day.");

    private final String vi;
    private final String en;

    EligibilityReason(String vi, String en) {
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
