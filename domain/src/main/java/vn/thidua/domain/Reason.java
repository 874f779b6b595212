package vn.thidua.domain;

/** Every reason for which the rules refuse a command. */
public enum Reason implements Refusal {
    BLOC_ALREADY_ESTABLISHED(
            "Khối thi đua này đã được thành lập; hãy chọn mã khác nếu là khối mới.",
            "This bloc is already established; choose another identifier for a new bloc."),
    BLOC_NOT_ESTABLISHED(
            "Khối thi đua này chưa được thành lập; hãy ghi nhận quyết định thành lập trước.",
            "This bloc is not established yet; record the instrument that establishes it first."),
    SUBGROUP_UNKNOWN(
            "Khối không có nhóm “{subGroup}”; hãy chọn một nhóm đã khai khi thành lập khối.",
            "The bloc has no sub-group “{subGroup}”; choose one named when the bloc was established."),
    SUBGROUP_REPEATED(
            "Nhóm “{subGroup}” được khai hai lần; mỗi nhóm chỉ khai một lần.",
            "Sub-group “{subGroup}” is named twice; name each once."),
    BOARD_ALREADY_REGISTERED(
            "Đơn vị {board} đã là thành viên của khối; không cần ghi nhận lại.",
            "{board} is already a member of the bloc; there is no need to register it again."),
    BOARD_UNKNOWN(
            "Khối không có đơn vị “{board}”; hãy ghi nhận đơn vị trước hoặc sửa lại mã đơn vị.",
            "The bloc has no board “{board}”; register it first or correct the identifier."),
    CHARTER_VERSION_OUT_OF_ORDER(
            "Phiên bản quy chế tiếp theo phải là {next}; hãy sửa số phiên bản rồi gửi lại.",
            "The next charter version must be {next}; correct the version number and send it again."),
    AWARD_RULE_REPEATED(
            "Quy chế nêu hai quy định cho cùng một hình thức: {award}; mỗi hình thức chỉ một quy định.",
            "The charter has two rules for the same award, {award}; give each award one rule."),
    OFFICE_ALREADY_FILLED(
            "Năm {year} đã có đơn vị giữ nhiệm vụ này: {board}; hãy kiểm tra lại năm hoặc nhiệm vụ.",
            "This office is already held for {year} by {board}; check the year or the office."),
    HEAD_CANNOT_BE_DEPUTY(
            "Trưởng Khối và Khối phó phải là hai đơn vị khác nhau; hãy chọn đơn vị khác.",
            "Head and deputy must be two different boards; choose another board."),
    HISTORY_FROM_THE_FUTURE(
            "Ngày xảy ra {day} sau ngày ghi nhận {today}; lịch sử chỉ ghi việc đã xảy ra.",
            "The day it happened, {day}, is after today, {today}; only what has happened is history."),
    HISTORY_IN_A_LIVE_YEAR(
            "Năm thi đua này đang chạy trực tiếp nên không nhận việc ghi lùi ngày; hãy gửi không kèm phần ghi nhận lịch sử.",
            "This year runs live and takes no back-dated acts; send the command without the imported part."),
    LIVE_ACT_IN_A_HISTORY_YEAR(
            "Năm thi đua này được ghi lại từ nguồn lịch sử; hãy kèm ngày xảy ra và nguồn.",
            "This year is recorded as history; add the day it happened and the source."),
    CYCLE_NOT_OPEN(
            "Năm thi đua {year} chưa được mở; Trưởng Khối cần mở năm trước.",
            "The year {year} is not open yet; the head of the bloc has to open it first."),
    CYCLE_ALREADY_OPEN(
            "Năm thi đua {year} đã được mở; không mở lần nữa.",
            "The year {year} is already open; it is opened once."),
    CYCLE_CLOSED(
            "Năm thi đua {year} đã đóng, chỉ còn xem được; việc mới hãy ghi vào năm đang mở.",
            "The year {year} is closed and can only be read; record new acts in an open year."),
    CYCLE_HAS_NO_MEMBERS(
            "Khối chưa có đơn vị thành viên nào vào ngày {day}; hãy ghi nhận thành viên trước khi mở năm.",
            "The bloc has no member on {day}; register its members before the year opens."),
    CHARTER_NOT_ADOPTED(
            "Khối chưa có quy chế có hiệu lực vào ngày {day}; hãy thông qua quy chế trước.",
            "The bloc has no charter in force on {day}; adopt one first."),
    MOVEMENT_ALREADY_LAUNCHED(
            "Phong trào “{movement}” đã được phát động trong năm này; hãy chọn mã khác nếu là phong trào mới.",
            "Movement “{movement}” is already launched this year; choose another identifier for a new one."),
    YEARS_REVERSED(
            "Năm bắt đầu {from} sau năm kết thúc {to}; hãy đổi lại cho đúng thứ tự.",
            "The first year, {from}, is after the last, {to}; put them in order."),
    NOT_A_MEMBER(
            "“{board}” không phải đơn vị thành viên của khối trong năm {year}; hãy kiểm tra lại mã đơn vị.",
            "“{board}” is not a member of the bloc in {year}; check the identifier."),
    INDICATOR_REPEATED(
            "Chỉ tiêu “{indicator}” được ghi hai lần; mỗi chỉ tiêu chỉ ghi một dòng.",
            "Indicator “{indicator}” appears twice; give each indicator one line."),
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
            "{board} has not signed its pledge; sign it before submitting the annual result."),
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
            "The result of {board} has been returned and waits to be submitted again."),
    CONFERENCE_NOT_CONVENED(
            "Hội nghị tổng kết chưa được triệu tập; hãy triệu tập hội nghị trước.",
            "The closing conference is not convened yet; convene it first."),
    CONFERENCE_ALREADY_CONVENED(
            "Hội nghị tổng kết đã được triệu tập vào ngày {day}.",
            "The closing conference is already convened for {day}."),
    CONFERENCE_NOT_BEGUN(
            "Hội nghị họp ngày {day}; chỉ ghi thành phần dự họp từ ngày đó.",
            "The conference meets on {day}; record attendance from that day on."),
    ATTENDANCE_REPEATED(
            "{board} được ghi hai lần trong danh sách dự họp; mỗi đơn vị chỉ ghi một lần.",
            "{board} appears twice in the attendance; record each board once."),
    ATTENDANCE_INCOMPLETE(
            "Chưa ghi {board} có mặt hay vắng mặt; hãy ghi đủ mọi đơn vị thành viên.",
            "{board} is neither present nor absent; record every member."),
    ATTENDANCE_LOCKED(
            "Đã có cuộc bỏ phiếu được mở nên thành phần dự họp không thay đổi nữa.",
            "A ballot has been opened, so the attendance no longer changes."),
    ATTENDANCE_NOT_RECORDED(
            "Chưa ghi thành phần dự họp; hãy ghi đơn vị có mặt và vắng mặt trước khi mở bỏ phiếu.",
            "Attendance is not recorded; record who is present before a ballot opens."),
    QUORUM_NOT_MET(
            "Có mặt {present}/{members} đơn vị, cần ít nhất {needed}; chưa thể mở bỏ phiếu.",
            "{present} of {members} members are present, at least {needed} are needed; no ballot can open yet."),
    CHARTER_UNKNOWN(
            "Năm này không có quy chế được ghi lại nên không có tỷ lệ để kiểm phiếu; hãy đề nghị trên cơ sở biên bản.",
            "No charter is recorded for this year, so there is no threshold to count by; propose on the basis of the minutes."),
    AWARD_NOT_IN_CHARTER(
            "Quy chế không có quy định cho {award}; hãy bổ sung quy chế trước.",
            "The charter has no rule for {award}; adopt one first."),
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
            "Nobody has voted in ballot “{ballot}”; it cannot be closed yet."),
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
    LEADERSHIP_ALREADY_HANDED_OVER(
            "Nhiệm vụ Trưởng Khối đã được bàn giao cho {board}.",
            "The head's office has been handed over to {board}."),
    LEADERSHIP_NOT_HANDED_OVER(
            "Chưa bàn giao nhiệm vụ Trưởng Khối; hãy bàn giao trước khi đóng năm.",
            "The head's office is not handed over; hand it over before closing the year."),
    PROPOSAL_UNDECIDED(
            "Đề nghị cho {board} chưa có quyết định; hãy ghi quyết định trước khi đóng năm.",
            "The proposal for {board} waits for a decision; record it before closing the year.");

    private final String vi;
    private final String en;

    Reason(String vi, String en) {
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
