package vn.thidua.domain.scoring;

import vn.thidua.domain.Reason;

/** Why the rules of scoring refuse. */
public enum ScoringReason implements Reason {
    SCALE_NOT_ADOPTED(
            "Năm này chưa có thang điểm; hãy ban hành thang điểm trước.",
            "No score scale is adopted this year; adopt one first."),
    SCALE_VERSION_NOT_NEXT(
            "Thang điểm ghi lần {given}, nhưng lần ban hành tiếp theo là {next}; hãy ghi lần {next}.",
            "The scale says version {given}, but the next version is {next}; use {next}."),
    CRITERION_REPEATED(
            "Tiêu chí “{criterion}” được ghi hai lần; mỗi tiêu chí chỉ ghi một dòng.",
            "Criterion “{criterion}” appears twice; give each criterion one line."),
    PARENT_NOT_BEFORE(
            "Tiêu chí “{criterion}” thuộc nhóm “{parent}” nhưng nhóm đó không đứng trước; hãy đặt nhóm trước tiêu chí con.",
            "Criterion “{criterion}” belongs to “{parent}”, which does not come before it; put a group before its parts."),
    GROUP_WITH_MEASURE(
            "“{criterion}” có tiêu chí con nên không có cách tính riêng và không đòi minh chứng; hãy bỏ cách tính hoặc yêu cầu minh chứng.",
            "“{criterion}” has parts, so it has no measure and asks for no evidence of its own; take them out."),
    CRITERION_WITHOUT_MEASURE(
            "Tiêu chí “{criterion}” không có cách tính điểm; hãy nêu cách tính hoặc thêm tiêu chí con.",
            "Criterion “{criterion}” has no measure; give it one, or give it parts."),
    CRITERION_WITHOUT_POINTS(
            "“{criterion}” có điểm tối đa bằng 0; hãy nêu điểm tối đa lớn hơn 0.",
            "“{criterion}” has a maximum of 0; give it a maximum above 0."),
    PENALTY_WITH_MAX(
            "“{criterion}” chỉ trừ điểm nên điểm tối đa phải là 0; mức trừ nhiều nhất ghi ở giới hạn.",
            "“{criterion}” only takes points away, so its maximum is 0; put the most that it takes into the limit."),
    MAX_OUT_OF_REACH(
            "Điểm tối đa của nhóm “{criterion}” là {max} phần trăm điểm, nhưng các tiêu chí con chỉ đạt tới {reach}; hãy sửa cho khớp.",
            "The maximum of “{criterion}” is {max} hundredths, but its parts reach only {reach}; make them agree."),
    PARAMETER_MISSING(
            "Tiêu chí “{criterion}” tính “{formula}” nhưng thiếu {parameter}; hãy bổ sung.",
            "Criterion “{criterion}” is measured “{formula}” and lacks {parameter}; add it."),
    PARAMETER_NOT_USED(
            "Tiêu chí “{criterion}” tính “{formula}” nên không dùng {parameter}; hãy bỏ đi.",
            "Criterion “{criterion}” is measured “{formula}” and does not use {parameter}; take it out."),
    BANDS_NOT_ASCENDING(
            "Các mức điểm của tiêu chí “{criterion}” không xếp từ thấp đến cao; hãy xếp lại.",
            "The bands of criterion “{criterion}” do not go from low to high; put them in order."),
    MEASURE_ABOVE_MAX(
            "Cách tính của tiêu chí “{criterion}” cho điểm cao hơn mức tối đa của nó; hãy sửa mức điểm hoặc giới hạn.",
            "The measure of criterion “{criterion}” gives more than its maximum; change the bands or the limit."),
    EXTRA_WITHOUT_GROUP(
            "Tiêu chí “{criterion}” có điểm vượt kế hoạch nên phải thuộc một nhóm có điểm tối đa; hãy đặt vào nhóm.",
            "Criterion “{criterion}” gives extra points above plan, so it must stand in a group that caps them; put it into one."),
    CRITERION_UNKNOWN(
            "Thang điểm hiện hành không có tiêu chí “{criterion}” để chấm; hãy chấm các tiêu chí không có tiêu chí con.",
            "The scale in force has no criterion “{criterion}” to score; score the criteria that have no parts."),
    CRITERION_UNANSWERED(
            "Chưa chấm tiêu chí “{criterion}”; hãy chấm mọi tiêu chí, hoặc ghi là không được giao.",
            "Criterion “{criterion}” is not answered; answer every criterion, or say that it is not assigned."),
    INPUT_MISSING(
            "Tiêu chí “{criterion}” của {board} thiếu {input}; hãy bổ sung số này, hoặc ghi tiêu chí là không được giao.",
            "Criterion “{criterion}” of {board} lacks {input}; supply it, or say that the criterion is not assigned."),
    INPUT_NOT_ASKED(
            "Tiêu chí “{criterion}” không nhận {input} ở đây; hãy bỏ số này.",
            "Criterion “{criterion}” does not take {input} here; leave it out."),
    FIGURE_FROM_RESULT(
            "Tiêu chí “{criterion}” lấy {input} từ giao ước và báo cáo năm; không nhập lại, hãy bỏ số này.",
            "Criterion “{criterion}” takes {input} from the pledge and the annual result; leave it out here."),
    NEITHER_PASS_NOR_FAIL(
            "Tiêu chí “{criterion}” chỉ nhận 1 (đạt) hoặc 0 (không đạt), không phải {given}; hãy sửa lại.",
            "Criterion “{criterion}” takes 1 for pass or 0 for fail, not {given}; correct it."),
    POINTS_ABOVE_MAX(
            "Điểm của tiêu chí “{criterion}” cao hơn mức tối đa; hãy sửa lại.",
            "The points for criterion “{criterion}” exceed its maximum; correct them."),
    EVIDENCE_MISSING(
            "Tiêu chí “{criterion}” cần minh chứng; hãy nộp minh chứng rồi dẫn vào dòng này.",
            "Criterion “{criterion}” needs evidence; attach it and refer to it in this line."),
    EVIDENCE_UNKNOWN(
            "{board} chưa nộp minh chứng “{evidence}”; hãy nộp trước khi dẫn.",
            "{board} has not attached evidence “{evidence}”; attach it before referring to it."),
    NOTHING_ASSIGNED(
            "Không tiêu chí nào có điểm được giao cho {board}; hãy ghi ít nhất một tiêu chí được giao.",
            "No criterion that gives points is assigned to {board}; assign at least one."),
    SELF_SCORE_MISSING(
            "{board} chưa tự chấm điểm; hãy tự chấm trước.",
            "{board} has not scored itself yet; submit the self-score first."),
    SELF_SCORE_BY_EARLIER_SCALE(
            "{board} tự chấm theo thang điểm cũ; hãy tự chấm lại theo thang điểm hiện hành.",
            "{board} scored itself by an earlier scale; submit the self-score again by the scale in force."),
    VERIFICATION_BEGAN(
            "Điểm của {board} đã được thẩm định; chỉ thay đổi qua giải trình, phúc tra hoặc kiến nghị.",
            "The score of {board} has been verified; it only changes by explanation, re-verification or petition."),
    VERIFIES_ITSELF(
            "{board} không được thẩm định chính mình; hãy phân công đơn vị khác.",
            "{board} cannot verify itself; assign another board."),
    VERIFIER_ALREADY_ASSIGNED(
            "{verifier} đã được phân công thẩm định {board}; không cần phân công lại.",
            "{verifier} is already assigned to verify {board}; there is nothing to change."),
    NOT_THE_VERIFIER(
            "{verifier} không được phân công thẩm định {board}; hãy phân công trước.",
            "{verifier} is not assigned to verify {board}; assign it first."),
    NOT_VERIFIED(
            "Điểm của {board} chưa được thẩm định; hãy thẩm định trước.",
            "The score of {board} is not verified yet; verify it first."),
    CHANGE_WITHOUT_NOTE(
            "Tiêu chí “{criterion}” được sửa mà không nêu lý do; hãy ghi lý do.",
            "Criterion “{criterion}” is changed without a reason; add a note that says why."),
    EXPLANATION_NOT_ASKED(
            "Không có yêu cầu giải trình nào đang chờ về tiêu chí “{criterion}”; chỉ giải trình tiêu chí được hỏi.",
            "No explanation is awaited for criterion “{criterion}”; explain only what is asked."),
    EXPLANATION_TOO_LATE(
            "Thời hạn giải trình là {due} và đã qua; hãy đề nghị gia hạn.",
            "Explanations were due on {due}, which has passed; ask for an extension."),
    CRITERION_NOT_OPEN(
            "Tiêu chí “{criterion}” không có giải trình hay kiến nghị nên không phúc tra; chỉ phúc tra tiêu chí đang mở.",
            "Criterion “{criterion}” was neither asked about nor re-opened; re-verify only what is open."),
    INPUTS_LOCKED(
            "Số liệu chấm điểm của {board} đã khóa; chỉ mở lại khi số liệu thay đổi hoặc kiến nghị được chấp nhận.",
            "The score inputs of {board} are locked; only a restatement or an upheld petition opens them."),
    EXPLANATION_AWAITED(
            "Còn chờ {board} giải trình tiêu chí “{criterion}”; hãy chờ giải trình hoặc hết hạn giải trình.",
            "{board} has yet to explain criterion “{criterion}”; wait for it, or for the deadline to pass."),
    REVERIFICATION_DUE(
            "Tiêu chí “{criterion}” của {board} còn phải phúc tra; hãy phúc tra trước khi khóa.",
            "Criterion “{criterion}” of {board} has to be verified again; do so before locking."),
    INPUTS_NOT_LOCKED(
            "Số liệu chấm điểm chưa khóa: {boards}; hãy khóa trước.",
            "Score inputs are not locked: {boards}; lock them first."),
    NOTHING_RELATIVE(
            "Thang điểm hiện hành không có tiêu chí so sánh giữa các đơn vị; hãy chốt điểm ngay.",
            "The scale in force has no criterion that compares the members; make the scores final."),
    RELATIVE_NOT_COMPUTED(
            "Chưa tính các tiêu chí so sánh có {board}; hãy tính trước khi chốt điểm.",
            "The criteria that compare the members are not computed for {board}; compute them before making its score final."),
    SCORE_ALREADY_FINAL(
            "Điểm của {board} đã chốt; không chốt lại.",
            "The score of {board} is final already; there is nothing to do."),
    SCORE_NOT_FINAL(
            "Chưa chốt điểm: {boards}; hãy chốt điểm trước khi xếp hạng.",
            "Scores are not final: {boards}; make them final before ranking."),
    NOTHING_TO_RANK(
            "Chưa đơn vị nào tự chấm điểm nên không có gì để xếp hạng; hãy chấm điểm trước.",
            "No member has scored itself, so there is nothing to rank; score first.");

    private final String vi;
    private final String en;

    ScoringReason(String vi, String en) {
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
