package vn.thidua.query.excel;

import java.util.stream.Stream;
import vn.thidua.domain.Bilingual;

/** A column of a form of figures. Its heading is how the reader knows it, in either language. */
public enum Column implements Bilingual {
    CODE("Mã", "Code", 32),
    INDICATOR("Chỉ tiêu", "Indicator", 42),
    UNIT("Đơn vị tính", "Unit", 14),
    PLAN("Kế hoạch", "Plan", 20),
    LAST_YEAR("Thực hiện năm trước", "Last year’s actual", 20),
    ACTUAL("Thực hiện", "Actual", 20),
    PLAN_SOURCE("Nguồn kế hoạch", "Source of the plan", 26);

    private final String vi;
    private final String en;
    private final int width;

    Column(String vi, String en, int width) {
        this.vi = vi;
        this.en = en;
        this.width = width;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }

    /** In characters. */
    int width() {
        return width;
    }

    boolean isNumber() {
        return this == PLAN || this == LAST_YEAR || this == ACTUAL;
    }

    boolean isHeaded(String text) {
        return Stream.of(vi, en).anyMatch(text::equals);
    }
}
