package vn.thidua.query.rulesapplied;

import vn.thidua.domain.Bilingual;

/** The rules that a year applies. */
public enum RuleName implements Bilingual {
    REGIME("Pháp luật áp dụng", "Law that applies"),
    THRESHOLD("Tỷ lệ phiếu cần đạt", "Share of votes needed"),
    BASE("Cơ số tính tỷ lệ", "Base of that share"),
    QUOTA("Số lượng đề nghị nhiều nhất", "Most proposals"),
    GROUP_QUOTA("Số lượng nhiều nhất mỗi nhóm", "Most proposals in each group"),
    CONSENSUS("Được đề nghị bằng đồng thuận", "Consensus may stand in for a ballot"),
    QUORUM("Số đơn vị phải có mặt", "Quorum"),
    SELF_VOTE("Đơn vị được bỏ phiếu cho mình", "A board may vote on itself"),
    PLEDGE_DUE("Hạn đăng ký thi đua", "Deadline of the pledge"),
    RESULT_DUE("Hạn báo cáo năm", "Deadline of the annual result"),
    AMENDMENT("Tỷ lệ thông qua sửa đổi quy chế", "Share needed to amend the charter"),
    WRITTEN_OPINIONS("Được lấy ý kiến bằng văn bản", "Members may answer in writing"),
    TIE_CHAIN("Thứ tự xử lý ngang phiếu", "How ties are broken, in this order"),
    DEPARTURE_REASON(
            "Đề nghị khác thứ tự điểm phải nêu lý do", "Passing over a score needs a reason"),
    PLEDGE_REQUIRED(
            "Phải ký giao ước mới được đề nghị", "Only boards with a signed pledge are proposed"),
    RESULT_REQUIRED("Phải báo cáo năm mới được đề nghị", "Only boards that reported are proposed"),
    LATE_TOLERATED("Nộp muộn vẫn được đề nghị", "Lateness does not exclude"),
    RESTATEMENT("Số liệu được thay đổi nhiều nhất", "How far figures may move"),
    PETITION_FILING("Thời hạn gửi kiến nghị", "Time to file a petition"),
    PETITION_ANSWER("Thời hạn trả lời kiến nghị", "Time to answer a petition"),
    SCALE("Thang điểm", "Score scale"),
    FORMULA("Cách tính điểm", "Formula"),
    OPINION_CLOCK("Hạn lấy ý kiến", "Deadline of an opinion"),
    COUNCIL("Số phiếu Hội đồng cần đạt", "Votes needed in the council"),
    PRIZE_FACTOR("Hệ số tiền thưởng", "Factor of the prize"),
    BASE_SALARY("Mức lương cơ sở", "Base salary"),
    RECOVERY_CLOCK("Hạn thu hồi hiện vật, tiền thưởng", "Deadline to return things and money");

    private final String vi;
    private final String en;

    RuleName(String vi, String en) {
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
