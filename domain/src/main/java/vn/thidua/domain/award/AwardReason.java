package vn.thidua.domain.award;

import vn.thidua.domain.Reason;

/** Why the rules of an award refuse. */
public enum AwardReason implements Reason {
    AWARD_NOT_IN_CHARTER(
            "Quy chế không có quy định cho {award}; hãy bổ sung quy chế trước.",
            "The charter has no rule for {award}; adopt one first."),
    BASIS_MISSING(
            "Đề nghị cần nêu cuộc bỏ phiếu hoặc biên bản làm căn cứ; hãy bổ sung một trong hai.",
            "A proposal rests on a ballot or on minutes; give one of them."),
    BASIS_AMBIGUOUS(
            "Đề nghị chỉ dựa trên một căn cứ: cuộc bỏ phiếu hoặc biên bản; hãy bỏ bớt một.",
            "A proposal rests on one basis, a ballot or minutes; leave one out."),
    CONSENSUS_NOT_ALLOWED(
            "Quy chế yêu cầu bỏ phiếu cho {award}; hãy mở bỏ phiếu rồi đề nghị theo kết quả.",
            "The charter asks for a ballot on {award}; hold one and propose by its result."),
    BALLOT_FOR_ANOTHER_AWARD(
            "Cuộc bỏ phiếu “{ballot}” là về {award}; hãy nêu đúng cuộc bỏ phiếu.",
            "Ballot “{ballot}” is on {award}; name the right ballot."),
    RUNOFF_IS_NO_BASIS(
            "Cuộc bỏ phiếu lại “{ballot}” chỉ để phân định khi bằng phiếu; hãy nêu cuộc bỏ phiếu “{first}”.",
            "Run-off “{ballot}” only breaks a tie; name the ballot “{first}” that it belongs to."),
    THRESHOLD_NOT_MET(
            "Chưa đủ phiếu: {agree}/{base}; cần từ {needed} phiếu đồng ý.",
            "Not enough votes: {agree} of {base}; at least {needed} must agree."),
    NOT_ELECTED(
            "{board} đủ tỷ lệ nhưng không được chọn vì hết suất hoặc bằng phiếu ở suất cuối.",
            "{board} met the threshold but was not chosen: the places were taken, or the last one was tied."),
    QUOTA_REACHED(
            "Đã đề nghị đủ {quota} {award}; không thể đề nghị thêm.",
            "All {quota} of {award} are proposed; no more can be."),
    SUBGROUP_QUOTA_REACHED(
            "Nhóm của {board} đã đủ {quota} {award}; không thể đề nghị thêm trong nhóm này.",
            "The sub-group of {board} already has its {quota} of {award}; no more can be proposed there."),
    AWARD_ALREADY_PROPOSED(
            "{board} đã được đề nghị {award}; không đề nghị lần nữa.",
            "{board} is already proposed for {award}; it is proposed once."),
    AWARD_NOT_PROPOSED(
            "{board} chưa được đề nghị {award} nên chưa ghi được quyết định.",
            "{board} is not proposed for {award}, so no decision can be recorded."),
    DECISION_ALREADY_RECORDED(
            "Đã ghi quyết định về {award} cho {board}.",
            "The decision on {award} for {board} is already recorded."),
    TALLY_NOT_CERTIFIED(
            "Tổ kiểm phiếu chưa ký kết quả cuộc bỏ phiếu “{ballot}”; hãy chứng thực kết quả trước.",
            "The tellers have not signed for ballot “{ballot}”; certify its tally first."),
    DEPARTURE_REASON_MISSING(
            "Đề nghị {board} là bỏ qua đơn vị có điểm cao hơn: {passed}; hãy nêu lý do.",
            "Proposing {board} passes over boards with a higher score: {passed}; state the reason."),
    GRANTED_INSTEAD_NOT_LOWER(
            "Hạ hình thức khen thưởng phải nêu hình thức thấp hơn {award}; hãy ghi hình thức được tặng.",
            "A downgrade names an award lower than: {award}; state which one was given instead."),
    GRANTED_INSTEAD_NEEDLESS(
            "Chỉ quyết định hạ hình thức mới nêu hình thức được tặng thay cho {award}; hãy bỏ trống phần này.",
            "Only a downgrade names an award given instead of: {award}; leave that part out."),
    DAY_NOT_COME(
            "Ngày {day} chưa đến; chỉ ghi việc đã xảy ra.",
            "{day} has not come yet; record it once it has happened.");

    private final String vi;
    private final String en;

    AwardReason(String vi, String en) {
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
