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
            "{board} has not signed its pledge; sign it before submitting the annual result.");

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
