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
            "Thiếu dòng của {candidate}; hãy ghi đủ mọi đơn vị trong danh sách bầu chọn.",
            "The line of {candidate} is missing; fill in every candidate."),
    ONE_HAND_AT_A_TIME(
            "Biểu quyết giơ tay được ghi cho từng đơn vị một; hãy gửi mỗi lần một dòng.",
            "A show of hands is recorded candidate by candidate; send one line at a time."),
    TOO_MANY_AGREED(
            "Phiếu đồng ý {agreed} đơn vị, nhiều hơn {seats} suất; hãy bớt lại.",
            "The ballot agrees to {agreed} candidates for {seats} places; agree to fewer."),
    NO_VOTE_CAST(
            "Chưa có phiếu nào trong cuộc bỏ phiếu “{ballot}”; chưa thể đóng.",
            "Nobody has voted in ballot “{ballot}”; it cannot be closed yet."),
    BALLOT_VOIDED(
            "Cuộc bỏ phiếu “{ballot}” đã bị hủy; hãy mở vòng mới với mã khác.",
            "Ballot “{ballot}” was voided; open a new round with another identifier."),
    WRITTEN_NOT_ALLOWED(
            "Quy chế không cho lấy ý kiến bằng văn bản; hãy bỏ phiếu tại hội nghị.",
            "The charter does not allow answers in writing; vote at the conference."),
    ANSWERS_BELOW_QUORUM(
            "Mới có {answers}/{members} đơn vị trả lời bằng văn bản, cần ít nhất {needed}; chưa thể đóng.",
            "{answers} of {members} members have answered in writing, at least {needed} are needed; it cannot be closed yet."),
    TELLERS_NOT_ELECTED(
            "Chưa bầu Tổ kiểm phiếu; hãy bầu trước khi bỏ phiếu giấy.",
            "No tellers are elected; elect them before a vote on paper."),
    TELLER_FROM_CANDIDATE_BOARD(
            "“{person}” trong Tổ kiểm phiếu thuộc {board} là đơn vị được đề cử; hãy bầu người khác hoặc bầu lại Tổ kiểm phiếu có nêu lý do.",
            "Teller “{person}” comes from {board}, a candidate; elect another, or elect the team again and state the reason."),
    NOT_A_TELLER(
            "“{person}” không thuộc Tổ kiểm phiếu; chỉ kiểm phiếu viên được bầu mới kiểm và ký.",
            "“{person}” is not an elected teller; only tellers count and sign."),
    NOT_A_PAPER_BALLOT(
            "Cuộc bỏ phiếu “{ballot}” không phải bỏ phiếu giấy; hãy ghi từng phiếu.",
            "Ballot “{ballot}” is not on paper; record each vote."),
    PAPER_HAS_NO_VOTER(
            "Cuộc bỏ phiếu “{ballot}” dùng phiếu giấy không ghi tên; hãy nhập kết quả kiểm phiếu.",
            "Ballot “{ballot}” is on paper without names; record the tellers' counts."),
    TWO_TELLERS_COUNTED(
            "“{first}” và “{second}” đã kiểm phiếu; chỉ hai người này sửa kết quả của mình.",
            "“{first}” and “{second}” have counted; only these two correct their own counts."),
    PAPERS_ABOVE_PRESENT(
            "Phát ra {issued} phiếu nhưng chỉ {present} đơn vị có mặt; hãy kiểm tra lại số phiếu phát ra.",
            "{issued} papers were issued to {present} boards present; check the papers issued."),
    PAPERS_ABOVE_ISSUED(
            "Thu về {collected} phiếu nhưng chỉ phát ra {issued}; hãy đếm lại số phiếu thu về.",
            "{collected} papers were collected of {issued} issued; count those collected again."),
    PAPERS_DO_NOT_ADD_UP(
            "Trong {collected} phiếu thu về có {invalid} phiếu không hợp lệ và {blank} phiếu trắng; phiếu trắng là phiếu hợp lệ, hãy đếm lại.",
            "Of {collected} papers collected {invalid} are invalid and {blank} blank; a blank paper is valid, so count again."),
    LINE_DOES_NOT_ADD_UP(
            "Dòng của {board} có {answers} ý kiến, phải từ {least} đến {most}; hãy đếm lại dòng này.",
            "The line of {board} has {answers} answers, it must have {least} to {most}; count the line again."),
    BLANK_PAPERS_NOT_IN_LINE(
            "Dòng của {board} có {abstain} phiếu không có ý kiến, ít hơn {blank} phiếu trắng; phiếu trắng là không có ý kiến ở mọi dòng.",
            "The line of {board} has {abstain} abstentions, fewer than the {blank} blank papers; a blank paper abstains on every line."),
    OWN_LINES_DO_NOT_ADD_UP(
            "Có {own} dòng thiếu một ý kiến vì đơn vị không tự bỏ phiếu cho mình, phải từ {least} đến {most}; hãy đếm lại từng dòng.",
            "{own} lines are one answer short because boards do not vote on themselves, it must be {least} to {most}; count line by line again."),
    PAPERS_AGREE_TOO_OFTEN(
            "Các phiếu hợp lệ đồng ý tổng cộng {agreed} lần, nhiều nhất chỉ {most}; phiếu bầu quá số suất là phiếu không hợp lệ.",
            "The valid papers agree {agreed} times, at most {most} are possible; a paper with more names than places is invalid."),
    TWO_COUNTS_NEEDED(
            "Cuộc bỏ phiếu “{ballot}” cần kết quả của hai kiểm phiếu viên khác nhau; hãy nhập đủ hai kết quả.",
            "Ballot “{ballot}” needs the counts of two different tellers; record both."),
    COUNTS_DIFFER(
            "Hai kết quả kiểm phiếu khác nhau, trước hết ở {where}: {first} và {second}; hãy đếm lại.",
            "The two counts differ, first in {where}: {first} and {second}; count again."),
    COUNTS_NOT_ASKED_FOR(
            "Cuộc bỏ phiếu “{ballot}” được kiểm lại từ các phiếu đã ghi; hãy bỏ kết quả đếm tay.",
            "Ballot “{ballot}” is counted again from the votes on record; leave out counts by hand."),
    VOTE_NOT_CAST(
            "{board} chưa bỏ phiếu nên không có phiếu để xác định là không hợp lệ.",
            "{board} has not voted, so there is no ballot to declare invalid."),
    VOTE_ALREADY_INVALID(
            "Phiếu của {board} đã bị xác định là không hợp lệ.",
            "The ballot of {board} was declared invalid."),
    TALLY_ALREADY_CERTIFIED(
            "Kết quả của cuộc bỏ phiếu “{ballot}” đã được chứng thực.",
            "The tally of ballot “{ballot}” is certified already."),
    COUNTER_DID_NOT_SIGN(
            "“{person}” đã kiểm phiếu nên phải có trong những người ký biên bản kiểm phiếu.",
            "“{person}” counted the papers and must be among those who sign the counting minutes."),
    PROPOSAL_RESTS_ON_BALLOT(
            "Đề nghị khen thưởng {board} dựa trên cuộc bỏ phiếu “{ballot}”; hãy rút đề nghị trước.",
            "The proposal of {board} rests on ballot “{ballot}”; withdraw the proposal first."),
    TIE_RESTS_ON_RUNOFF(
            "Việc phân định của cuộc bỏ phiếu “{ballot}” dựa trên vòng bỏ phiếu lại “{runoff}”; hãy hủy “{ballot}” và mở vòng mới.",
            "The tie of ballot “{ballot}” was broken by run-off “{runoff}”; void “{ballot}” and open a new round."),
    BALLOT_NOT_TIED(
            "Cuộc bỏ phiếu “{ballot}” không có đơn vị nào bằng phiếu ở suất cuối.",
            "Nobody in ballot “{ballot}” is tied at the last seat."),
    TIE_ALREADY_BROKEN(
            "Việc bằng phiếu ở cuộc bỏ phiếu “{ballot}” đã được phân định.",
            "The tie of ballot “{ballot}” is broken already."),
    RUNOFF_FOR_ANOTHER_AWARD(
            "Cuộc bỏ phiếu “{ballot}” là về {award}; hãy bỏ phiếu lại về cùng danh hiệu.",
            "Ballot “{ballot}” is on the {award}; hold the run-off on the same award."),
    RUNOFF_CANDIDATES_DIFFER(
            "Bỏ phiếu lại giữa đúng các đơn vị bằng phiếu: {boards}.",
            "A run-off is held among exactly the boards that are tied: {boards}."),
    RUNOFF_ALREADY_HELD(
            "Cuộc bỏ phiếu “{ballot}” đã có vòng bỏ phiếu lại “{runoff}”; hãy dùng kết quả của vòng đó.",
            "Ballot “{ballot}” has a run-off already, “{runoff}”; use its result."),
    NOT_ITS_RUNOFF(
            "Cuộc bỏ phiếu “{runoff}” không phải vòng bỏ phiếu lại của “{ballot}”.",
            "Ballot “{runoff}” is not a run-off of “{ballot}”."),
    RUNOFF_NEEDED(
            "{boards} vẫn bằng nhau; quy chế yêu cầu bỏ phiếu lại, hãy mở và đóng vòng đó trước.",
            "{boards} are still equal; the charter asks for a run-off, hold it first."),
    WOMEN_SHARE_NEEDED(
            "Chưa có số nữ của {board}; hãy ghi số nữ, tổng số người và văn bản nêu các số đó.",
            "The number of women at {board} is missing; give women, staff and the paper that states them."),
    WOMEN_ABOVE_STAFF(
            "{board} có {women} nữ trong {staff} người; hãy kiểm tra lại hai số này.",
            "{board} has {women} women among {staff} staff; check the two numbers."),
    CHAIR_CHOICE_NEEDED(
            "{boards} vẫn bằng nhau; quy chế giao chủ trì quyết định, hãy ghi lựa chọn của chủ trì.",
            "{boards} are still equal; the charter leaves it to the chair, so record the chair's choice."),
    CHAIR_CHOICE_NOT_TIED(
            "Chủ trì chỉ chọn trong các đơn vị còn bằng nhau; {board} không thuộc số đó.",
            "The chair chooses among boards still equal; {board} is not one of them."),
    TIE_NOT_DECIDED(
            "Hết các bước của quy chế mà {boards} vẫn bằng nhau; hãy ghi đủ lựa chọn của chủ trì hoặc hủy và mở vòng mới.",
            "The steps of the charter are used up and {boards} are still equal; name all of the chair's choices, or void the ballot and open a new round.");

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
