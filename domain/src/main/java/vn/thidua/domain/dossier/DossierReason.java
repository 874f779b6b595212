package vn.thidua.domain.dossier;

import vn.thidua.domain.Reason;

/** Why the rules of a dossier refuse. */
public enum DossierReason implements Reason {
    DOSSIER_INCOMPLETE(
            "Hồ sơ còn thiếu {part}; hãy bổ sung trước khi ký.",
            "The dossier lacks the {part}; add it before signing."),
    HASH_MALFORMED(
            "Mã SHA-256 của tệp “{file}” không đúng; cần 64 ký tự thập lục phân viết thường.",
            "The SHA-256 of file “{file}” is malformed; give 64 lower-case hexadecimal digits."),
    CONFIRMATION_MISSING(
            "Báo cáo thành tích cần xác nhận của cơ quan cấp trên trực tiếp; hãy ghi cơ quan xác nhận.",
            "An achievement report is confirmed by the superior body; name who confirmed it."),
    DOSSIER_ALREADY_SIGNED(
            "Hồ sơ đã được ký; hãy trình hồ sơ.", "The dossier is signed already; submit it."),
    DOSSIER_NOT_SIGNED(
            "Hồ sơ chưa được ký; hãy ký trước khi trình.",
            "The dossier is not signed; sign it before submitting."),
    DOSSIER_ALREADY_SUBMITTED(
            "Hồ sơ đã trình; muốn sửa, hãy chờ cơ quan tiếp nhận trả lại.",
            "The dossier is submitted already; to change it, wait until it is returned."),
    DOSSIER_NOT_SUBMITTED(
            "Hồ sơ chưa được trình; hãy trình hồ sơ trước.",
            "The dossier is not submitted; submit it first."),
    DOSSIER_ALREADY_ACCEPTED(
            "Hồ sơ đã được tiếp nhận; không tiếp nhận lần nữa.",
            "The dossier is accepted already; it is accepted once."),
    DOSSIER_NOT_ACCEPTED(
            "Hồ sơ đề nghị {award} của {board} chưa được tiếp nhận; hãy tiếp nhận hồ sơ trước.",
            "The dossier of {board} for {award} is not accepted; accept it first."),
    OPINION_ALREADY_REQUESTED(
            "Đã lấy ý kiến của {authority}; hãy chờ trả lời.",
            "{authority} is asked already; wait for its answer."),
    OPINION_NOT_REQUESTED(
            "Chưa lấy ý kiến của “{authority}”; hãy gửi lấy ý kiến trước.",
            "“{authority}” was not asked for an opinion; ask it first."),
    OPINION_ALREADY_RECORDED(
            "Đã ghi ý kiến của {authority}; không ghi lần nữa.",
            "The opinion of {authority} is recorded already; it is recorded once."),
    OPINION_NOT_DUE(
            "{authority} còn thời hạn trả lời đến hết ngày {due}; hãy chờ qua ngày đó.",
            "{authority} may answer until {due}; wait until that day is over."),
    NO_REPLY_ALREADY_MARKED(
            "Đã ghi {authority} không có ý kiến; hãy lấy ý kiến lại hoặc ghi ý kiến đến muộn.",
            "It is recorded already that {authority} did not answer; ask again, or record the late opinion."),
    COUNCIL_COUNT_IMPOSSIBLE(
            "Số liệu biểu quyết không khớp: {agree} đồng ý, {present} dự họp, {members} thành viên; hãy kiểm tra lại biên bản.",
            "The count cannot be right: {agree} agree, {present} present, {members} members; check the minutes."),
    COUNCIL_RULE_MISSING(
            "Pháp luật không nêu tỷ lệ cho {award}; hãy ghi tỷ lệ theo quy định của Bộ và nguồn.",
            "The law gives no threshold for {award}; give the ministry's own with its source."),
    COUNCIL_ALREADY_VOTED(
            "Hội đồng đã biểu quyết hồ sơ của {board}; không ghi lần nữa.",
            "The council has voted on the dossier of {board}; the vote is recorded once."),
    COUNCIL_VOTE_MISSING(
            "Pháp luật yêu cầu Hội đồng bỏ phiếu về {award} cho {board}; hãy ghi kết quả Hội đồng trước.",
            "The law asks for a vote of the council on {award} for {board}; record it first."),
    COUNCIL_DID_NOT_PASS(
            "Hội đồng không thông qua {board}: {agree} phiếu đồng ý, cần {needed}; không thể ghi được tặng.",
            "The council did not pass {board}: {agree} agreed, {needed} were needed; it cannot be recorded as awarded.");

    private final String vi;
    private final String en;

    DossierReason(String vi, String en) {
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
