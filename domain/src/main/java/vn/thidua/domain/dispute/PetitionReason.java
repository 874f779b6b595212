package vn.thidua.domain.dispute;

import vn.thidua.domain.Reason;

/** Why the rules of a dispute refuse. */
public enum PetitionReason implements Reason {
    PETITION_UNKNOWN(
            "Không có kiến nghị “{petition}” trong năm này; hãy kiểm tra lại mã.",
            "There is no petition “{petition}” this year; check the identifier."),
    PETITION_ALREADY_FILED(
            "Kiến nghị “{petition}” đã được gửi; hãy dùng mã khác cho kiến nghị mới.",
            "Petition “{petition}” is filed already; use another identifier for a new one."),
    PETITION_WINDOW_NOT_OPEN(
            "Chưa đến thời gian nhận kiến nghị về {matter}; hãy chờ công khai kết quả.",
            "Petitions on {matter} are not taken yet; wait until the results are published."),
    PETITION_WINDOW_CLOSED(
            "Đã hết thời hạn kiến nghị vào ngày {until}; việc khiếu nại theo Luật Khiếu nại không thuộc phạm vi này.",
            "Petitions were taken until {until}; a complaint under the Law on Complaints is another matter."),
    CRITERIA_MISSING(
            "Kiến nghị về điểm phải nêu ít nhất một tiêu chí; hãy ghi tiêu chí.",
            "A petition on a score names at least one criterion; name it."),
    CRITERION_NOT_IN_SCALE(
            "Thang điểm hiện hành không có tiêu chí “{criterion}”; hãy kiểm tra lại mã.",
            "The scale in force has no criterion “{criterion}”; check the identifier."),
    PETITION_BALLOT_MISSING(
            "Kiến nghị về bỏ phiếu phải nêu cuộc bỏ phiếu; hãy ghi mã cuộc bỏ phiếu.",
            "A petition on a vote names its ballot; give the identifier."),
    PETITION_AWARD_MISSING(
            "Kiến nghị về {matter} phải nêu hình thức khen thưởng; hãy ghi hình thức.",
            "A petition on {matter} names the award it is about; give it."),
    PETITION_ALREADY_ACKNOWLEDGED(
            "Kiến nghị “{petition}” đã được thụ lý.",
            "Petition “{petition}” is acknowledged already."),
    PETITION_NOT_ACKNOWLEDGED(
            "Kiến nghị “{petition}” chưa được thụ lý; hãy thụ lý trước.",
            "Petition “{petition}” is not acknowledged; acknowledge it first."),
    PETITION_ALREADY_RESOLVED(
            "Kiến nghị “{petition}” đã được giải quyết; nếu không đồng ý, hãy chuyển khiếu nại.",
            "Petition “{petition}” is decided already; who disagrees escalates it."),
    PETITION_NOT_RESOLVED(
            "Kiến nghị “{petition}” chưa được giải quyết; hãy giải quyết trước khi chuyển khiếu nại.",
            "Petition “{petition}” is not decided; decide it before it is escalated."),
    PETITION_ALREADY_ESCALATED(
            "Kiến nghị “{petition}” đã được chuyển đến {authority}.",
            "Petition “{petition}” is escalated already, to {authority}."),
    DECIDER_IS_PARTY(
            "{decider} là bên liên quan của kiến nghị “{petition}”; hãy để đơn vị khác giải quyết.",
            "{decider} is a party to petition “{petition}”; let another body decide it."),
    CRITERION_NOT_CONTESTED(
            "Kiến nghị “{petition}” không nêu tiêu chí “{criterion}”; chỉ mở lại tiêu chí đã nêu.",
            "Petition “{petition}” does not contest criterion “{criterion}”; only contested ones are re-opened."),
    CRITERIA_NEEDLESS(
            "Chỉ kiến nghị về điểm được chấp nhận mới mở lại tiêu chí; hãy bỏ trống phần tiêu chí.",
            "Only an upheld petition on a score re-opens criteria; leave the criteria out."),
    PETITION_OPEN(
            "Kiến nghị “{petition}” chưa được giải quyết; hãy giải quyết kiến nghị trước.",
            "Petition “{petition}” is not decided; decide it first.");

    private final String vi;
    private final String en;

    PetitionReason(String vi, String en) {
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
