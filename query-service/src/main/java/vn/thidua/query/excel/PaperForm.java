package vn.thidua.query.excel;

import static vn.thidua.query.excel.Column.ACTUAL;
import static vn.thidua.query.excel.Column.CODE;
import static vn.thidua.query.excel.Column.INDICATOR;
import static vn.thidua.query.excel.Column.LAST_YEAR;
import static vn.thidua.query.excel.Column.PLAN;
import static vn.thidua.query.excel.Column.PLAN_SOURCE;
import static vn.thidua.query.excel.Column.UNIT;

import java.util.List;
import vn.thidua.domain.Bilingual;

/** A paper form of figures: F1 is the pledge, F3 the report of half a year or of the year. */
public enum PaperForm implements Bilingual {
    PLEDGE("F1", "Đăng ký chỉ tiêu thi đua", "Pledge of targets"),
    MID_YEAR(
            "F3",
            "Báo cáo thực hiện chỉ tiêu 6 tháng",
            "Report of figures, first half of the year"),
    RESULT("F3", "Báo cáo thực hiện chỉ tiêu", "Annual report of figures");

    private final String number;
    private final String vi;
    private final String en;

    PaperForm(String number, String vi, String en) {
        this.number = number;
        this.vi = vi;
        this.en = en;
    }

    /** As the paper form is numbered. */
    public String number() {
        return number;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    /** From left to right. */
    List<Column> columns() {
        return switch (this) {
            case PLEDGE -> List.of(CODE, INDICATOR, UNIT, LAST_YEAR, PLAN, PLAN_SOURCE);
            case MID_YEAR, RESULT -> List.of(CODE, INDICATOR, UNIT, PLAN, LAST_YEAR, ACTUAL);
        };
    }

    /** Whether people fill it in; what is not is there to be compared with, and is not read. */
    boolean isInput(Column column) {
        return columns().contains(column)
                && switch (column) {
                    case CODE, INDICATOR, UNIT -> false;
                    case LAST_YEAR -> this == PLEDGE;
                    case PLAN, ACTUAL, PLAN_SOURCE -> true;
                };
    }
}
