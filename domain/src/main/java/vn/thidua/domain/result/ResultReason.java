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
            "{board} chưa nộp báo cáo năm nên chưa có gì để trả lại.",
            "{board} has not submitted its annual result, so there is nothing to return."),
    RESULT_ALREADY_RETURNED(
            "Báo cáo của {board} đã được trả lại và đang chờ nộp lại.",
            "The result of {board} has been returned and waits to be submitted again.");

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
