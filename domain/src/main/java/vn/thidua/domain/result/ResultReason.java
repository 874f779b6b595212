package vn.thidua.domain.result;

import vn.thidua.domain.Reason;

/** Why the rules of the year's figures refuse. */
public enum ResultReason implements Reason {
    INDICATOR_REPEATED(
            "Chỉ tiêu “{indicator}” được ghi hai lần; mỗi chỉ tiêu chỉ ghi một dòng.",
            "Indicator “{indicator}” appears twice; give each indicator one line."),
    RESULT_ALREADY_SUBMITTED(
            "{board} đã nộp báo cáo này; chỉ nộp lại khi được trả lại, hoặc nộp số chính thức.",
            "{board} has submitted this result; submit again once it is returned, or submit the final figures."),
    RESULT_ALREADY_FINAL(
            "{board} đã nộp số chính thức; không nộp số ước sau số chính thức.",
            "{board} has submitted final figures; estimates cannot follow them."),
    RESULT_INCOMPLETE(
            "Báo cáo thiếu chỉ tiêu đã đăng ký: {indicator}; hãy bổ sung rồi nộp lại.",
            "The result lacks a pledged indicator: {indicator}; add it and submit again."),
    PLAN_DIFFERS_FROM_PLEDGE(
            "Kế hoạch của “{indicator}” là {given}, khác giao ước đã ký là {pledged}; hãy ghi theo giao ước.",
            "The plan for “{indicator}” is {given}, but the signed pledge says {pledged}; use the pledge's value."),
    RESULT_NOT_SUBMITTED(
            "{board} chưa nộp báo cáo năm nên chưa có gì để trả lại hoặc chấp nhận.",
            "{board} has not submitted its annual result, so there is nothing to return or accept."),
    RESULT_ALREADY_RETURNED(
            "Báo cáo của {board} đã được trả lại và đang chờ nộp lại.",
            "The result of {board} has been returned and waits to be submitted again."),
    RESULT_ALREADY_ACCEPTED(
            "Báo cáo của {board} đã được chấp nhận; không cần chấp nhận lần nữa.",
            "The result of {board} has been accepted; there is no need to accept it again."),
    RESULT_NOT_FINAL(
            "{board} chưa nộp số chính thức; hãy nộp số chính thức trước khi đính chính.",
            "{board} has not submitted final figures; submit them before correcting them."),
    MID_YEAR_CONCLUDED(
            "Sơ kết 6 tháng đã kết luận; số liệu tiếp theo nộp trong báo cáo năm.",
            "The mid-year review has been concluded; later figures go into the annual result."),
    MID_YEAR_OVER(
            "Hội nghị tổng kết đã được triệu tập nên không sơ kết 6 tháng nữa; hãy nộp báo cáo năm.",
            "The closing conference has been convened, so the mid-year review is over; submit the annual result."),
    MID_YEAR_AHEAD_OF_ITS_DAY(
            "Sơ kết ghi ngày {on}, sau hôm nay {today}; hãy ghi nhận khi hội nghị sơ kết đã diễn ra.",
            "The mid-year review is dated {on}, which is after today, {today}; record it once it has taken place."),
    EVIDENCE_ALREADY_ATTACHED(
            "{board} đã nộp minh chứng “{evidence}”; hãy dùng mã khác.",
            "{board} has attached evidence “{evidence}” already; use another identifier."),
    EVIDENCE_HASH_MALFORMED(
            "Mã SHA-256 của tệp “{file}” phải gồm 64 ký tự thập lục phân viết thường; hãy tính lại.",
            "The SHA-256 of “{file}” must be 64 lower-case hexadecimal characters; compute it again.");

    private final String vi;
    private final String en;

    ResultReason(String vi, String en) {
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
