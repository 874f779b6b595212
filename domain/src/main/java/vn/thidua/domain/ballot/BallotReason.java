package vn.thidua.domain.ballot;

import vn.thidua.domain.Reason;

/** Why the rules of a ballot refuse. */
public enum BallotReason implements Reason {
    CHARTER_UNKNOWN(
            "Năm này không có quy chế được ghi lại nên không có tỷ lệ để kiểm phiếu; hãy đề nghị trên cơ sở biên bản.",
            "No charter is recorded for this year, so there is no threshold to count by; propose on the basis of the minutes."),
    BALLOT_ALREADY_EXISTS(
            "Cuộc bỏ phiếu “{ballot}” đã có; hãy dùng mã khác.",
            "Ballot “{ballot}” exists already; use another identifier."),
    BALLOT_STILL_OPEN(
            "Cuộc bỏ phiếu “{ballot}” còn đang mở; hãy đóng và kiểm phiếu trước.",
            "Ballot “{ballot}” is still open; close and count it first."),
    CANDIDATE_REPEATED(
            "“{candidate}” xuất hiện hai lần; mỗi đơn vị chỉ một dòng.",
            "“{candidate}” appears twice; give each candidate one line."),
    BALLOT_UNKNOWN(
            "Không có cuộc bỏ phiếu “{ballot}” trong năm này; hãy kiểm tra lại mã.",
            "There is no ballot “{ballot}” this year; check the identifier."),
    BALLOT_CLOSED(
            "Cuộc bỏ phiếu “{ballot}” đã đóng; không nhận thêm phiếu.",
            "Ballot “{ballot}” is closed; it takes no more votes."),
    NOT_PRESENT(
            "{board} không có mặt tại hội nghị nên không bỏ phiếu.",
            "{board} is not present at the conference and does not vote."),
    ALREADY_VOTED(
            "{board} đã bỏ phiếu; mỗi đơn vị chỉ bỏ phiếu một lần.",
            "{board} has voted; each board votes once."),
    UNKNOWN_CANDIDATE(
            "“{candidate}” không có trong danh sách bầu chọn; hãy bỏ dòng này.",
            "“{candidate}” is not on this ballot; remove the line."),
    VOTE_ON_OWN_BOARD(
            "{board} không bỏ phiếu cho chính mình; hãy bỏ dòng của đơn vị.",
            "{board} does not vote on itself; remove its own line."),
    LINE_MISSING(
            "Phiếu thiếu dòng của {candidate}; hãy ghi ý kiến cho mọi đơn vị trong danh sách.",
            "The ballot lacks a line for {candidate}; answer for every candidate."),
    ONE_HAND_AT_A_TIME(
            "Biểu quyết giơ tay được ghi cho từng đơn vị một; hãy gửi mỗi lần một dòng.",
            "A show of hands is recorded candidate by candidate; send one line at a time."),
    TOO_MANY_AGREED(
            "Phiếu đồng ý {agreed} đơn vị, nhiều hơn {seats} suất; hãy bớt lại.",
            "The ballot agrees to {agreed} candidates for {seats} places; agree to fewer."),
    NO_VOTE_CAST(
            "Chưa có phiếu nào trong cuộc bỏ phiếu “{ballot}”; chưa thể đóng.",
            "Nobody has voted in ballot “{ballot}”; it cannot be closed yet.");

    private final String vi;
    private final String en;

    BallotReason(String vi, String en) {
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
