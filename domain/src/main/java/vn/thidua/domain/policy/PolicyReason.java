package vn.thidua.domain.policy;

import vn.thidua.domain.Reason;

/** Why somebody may not do what it asks for. */
public enum PolicyReason implements Reason {
    NOT_PERMITTED(
            "Việc này dành cho: {who}; hãy nhờ người có tư cách đó.",
            "This is for: {who}; ask somebody in that standing."),
    SECOND_PERSON_NEEDED(
            "Việc này cần hai người: một người đề nghị, rồi người khác thực hiện đúng như đã đề nghị. Chưa có ai khác đề nghị đúng nội dung này; hãy gửi đề nghị, hoặc đối chiếu với đề nghị đang chờ.",
            "This takes two people: one asks for it, then another does exactly that. Nobody else has asked for this content; send the request, or compare with the one that waits."),
    PERSONAL_DATA_OF_ANOTHER(
            "Đây là dữ liệu cá nhân của người khác; chỉ chính người đó và {who} được xem, sửa. Hãy gửi yêu cầu tới cơ quan đó.",
            "These are the personal data of somebody else; only that person and the {who} see and change them. Ask there."),
    NO_MANDATE(
            "Bạn chưa được cử làm việc này cho “{board}” (cần: {who}); hãy đề nghị lãnh đạo đơn vị đó cử bạn.",
            "You have no mandate to do this for “{board}” (needed: {who}); ask the leader of that board for one."),
    MANDATE_NOT_BEGUN(
            "Việc cử bạn làm cho “{board}” có hiệu lực từ ngày {from}; hãy đợi đến ngày đó.",
            "Your mandate for “{board}” begins on {from}; wait until that day."),
    MANDATE_OVER(
            "Việc cử bạn làm cho “{board}” đã hết sau ngày {until}; hãy đề nghị cử lại.",
            "Your mandate for “{board}” ended after {until}; ask for a new one."),
    MANDATE_OF_A_FORMER_BOARD(
            "“{board}” không còn là thành viên nên không ai làm thay được nữa; hãy dùng tư cách của đơn vị kế thừa.",
            "“{board}” is a member no longer, so nobody acts for it; act for its successor.");

    private final String vi;
    private final String en;

    PolicyReason(String vi, String en) {
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
