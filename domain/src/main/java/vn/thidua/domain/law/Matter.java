package vn.thidua.domain.law;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/** What a value of the law is about, and the unit it is counted in. */
@Term(vi = "nội dung quy định", en = "What a value of the law is about")
public enum Matter implements Bilingual {
    COUNCIL_PERCENT(
            "Tỷ lệ phiếu đồng ý trên tổng số thành viên Hội đồng, tối thiểu",
            "Least share of all members of the council that must agree",
            "%"),
    LEADER_PERCENT(
            "Tỷ lệ đơn vị dẫn đầu cụm, khối được xét, tối đa",
            "Largest share of the leaders of blocs that may be chosen",
            "%"),
    WOMEN_PERCENT(
            "Tỷ lệ nữ để tập thể được ưu tiên khi đủ điều kiện như nhau",
            "Share of women from which a collective is preferred among equals",
            "%"),
    OPINION_DAYS(
            "Thời hạn trả lời ý kiến hiệp y",
            "Time in which another authority gives its opinion",
            "ngày làm việc"),
    RECOVERY_DAYS(
            "Thời hạn thu hồi hiện vật và tiền thưởng",
            "Time in which things and money of a revoked award are returned",
            "ngày làm việc"),
    PRIZE_FACTOR(
            "Mức tiền thưởng cho tập thể",
            "Prize of a collective, in base salaries",
            "lần mức lương cơ sở"),
    PRIZE_ROUNDING("Làm tròn tiền thưởng lên hàng", "Prizes are rounded up to the next", "đồng"),
    BASE_SALARY("Mức lương cơ sở", "Base salary a month", "đồng");

    private final String vi;
    private final String en;
    private final String unit;

    Matter(String vi, String en, String unit) {
        this.vi = vi;
        this.en = en;
        this.unit = unit;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    public String unit() {
        return unit;
    }
}
