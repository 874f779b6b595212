package vn.thidua.domain.pledge;

import vn.thidua.domain.Reason;

/** Why the rules of pledging refuse. */
public enum PledgeReason implements Reason {
    PLEDGING_OVER(
            "Hội nghị đã được triệu tập nên không nhận đăng ký thi đua của năm {year} nữa.",
            "The conference has been convened, so pledges for {year} are no longer taken."),
    PLEDGE_NOT_REGISTERED(
            "{board} chưa đăng ký thi đua; hãy đăng ký chỉ tiêu trước khi ký giao ước.",
            "{board} has not registered its pledge; register the targets before signing."),
    PLEDGE_ALREADY_SIGNED(
            "{board} đã ký giao ước thi đua; chỉ tiêu đã ký không thay đổi bằng đăng ký mới.",
            "{board} has signed its pledge; signed targets do not change by a new registration."),
    PLEDGE_NOT_SIGNED(
            "{board} chưa ký giao ước thi đua; hãy ký giao ước trước khi nộp báo cáo năm.",
            "{board} has not signed its pledge; sign it before submitting the annual result."),
    PLEDGE_RETURNED(
            "Đăng ký thi đua của {board} đã được trả lại; hãy đăng ký lại.",
            "The registration of {board} has been returned; register again."),
    PLEDGE_ALREADY_ACCEPTED(
            "Đăng ký thi đua của {board} đã được chấp nhận; không cần chấp nhận lần nữa.",
            "The registration of {board} has been accepted; there is no need to accept it again."),
    CONVERSION_NOT_MONEY(
            "Chỉ tiêu “{indicator}” tính bằng {unit}, không phải tiền; hãy bỏ tỷ giá quy đổi.",
            "“{indicator}” is counted in {unit}, not in money; leave the rate of exchange out."),
    COVENANT_AHEAD_OF_ITS_DAY(
            "Lễ ký giao ước ghi ngày {on}, sau hôm nay {today}; hãy ghi nhận khi lễ ký đã diễn ra.",
            "The signing is dated {on}, which is after today, {today}; record it once it has taken place."),
    COVENANT_BOARD_REPEATED(
            "{board} được ghi hai lần trong lễ ký; mỗi đơn vị chỉ ký hoặc vắng mặt một lần.",
            "{board} is named twice at the signing; a board either signs or is excused, once."),
    COVENANT_BOARD_MISSING(
            "Thiếu {board} trong lễ ký; hãy ghi đơn vị này ký hoặc vắng mặt có lý do.",
            "{board} is missing from the signing; name it as a signer, or as excused with a reason."),
    AMENDMENT_BEFORE_SIGNING(
            "{board} chưa ký giao ước thi đua nên chưa có gì để điều chỉnh; hãy đăng ký lại chỉ tiêu.",
            "{board} has not signed its pledge, so there is nothing to amend; register the targets again."),
    AMENDMENT_OVER(
            "Hội nghị đã được triệu tập nên không điều chỉnh giao ước của năm {year} nữa.",
            "The conference has been convened, so pledges for {year} are no longer amended.");

    private final String vi;
    private final String en;

    PledgeReason(String vi, String en) {
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
