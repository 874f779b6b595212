package vn.thidua.domain.result;

import vn.thidua.domain.Bilingual;
import vn.thidua.domain.Term;

/**
 * What a board counts, and in which unit. Exports alone and exports with imports are two
 * indicators.
 */
@Term(vi = "chỉ tiêu thống kê", en = "What a board counts, and in which unit")
public enum Indicator implements Bilingual {
    NEW_PROJECTS("Dự án đầu tư mới", "New investment projects", Unit.PROJECT),
    ADJUSTED_PROJECTS("Dự án điều chỉnh tăng vốn", "Projects with raised capital", Unit.PROJECT),
    REGISTERED_CAPITAL(
            "Vốn đăng ký mới và tăng thêm", "Registered capital, new and raised", Unit.VND_BILLION),
    TRADE_TURNOVER("Kim ngạch xuất nhập khẩu", "Exports and imports", Unit.USD_MILLION),
    EXPORT_TURNOVER("Kim ngạch xuất khẩu", "Exports", Unit.USD_MILLION),
    IMPLEMENTED_CAPITAL("Vốn thực hiện, giải ngân", "Implemented capital", Unit.VND_BILLION),
    INDUSTRIAL_OUTPUT("Giá trị sản xuất công nghiệp", "Industrial output", Unit.VND_BILLION),
    LABOUR("Lao động", "Workers", Unit.PERSON),
    OCCUPANCY_COMPENSATED(
            "Tỷ lệ lấp đầy trên đất đã bồi thường",
            "Occupancy of the land already compensated",
            Unit.PERCENT),
    OCCUPANCY_TOTAL(
            "Tỷ lệ lấp đầy trên tổng đất công nghiệp",
            "Occupancy of all industrial land",
            Unit.PERCENT),
    ON_TIME_PROCEDURES(
            "Thủ tục hành chính đúng hạn", "Administrative procedures on time", Unit.PERCENT),
    REVENUE("Doanh thu", "Revenue", Unit.VND_BILLION),
    BUDGET_CONTRIBUTION("Nộp ngân sách nhà nước", "Paid into the state budget", Unit.VND_BILLION),
    STAFF("Công chức, viên chức và người lao động", "Staff", Unit.PERSON);

    private final String vi;
    private final String en;
    private final Unit unit;

    Indicator(String vi, String en, Unit unit) {
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

    public Unit unit() {
        return unit;
    }

    /** The unit of a figure. */
    @Term(vi = "đơn vị tính", en = "The unit of a figure")
    public enum Unit implements Bilingual {
        PROJECT("dự án", "projects"),
        VND_BILLION("tỷ đồng", "billion VND"),
        USD_MILLION("triệu USD", "million USD"),
        PERSON("người", "persons"),
        PERCENT("%", "%");

        private final String vi;
        private final String en;

        Unit(String vi, String en) {
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

        public boolean isMoney() {
            return this == VND_BILLION || this == USD_MILLION;
        }
    }
}
