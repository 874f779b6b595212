package vn.thidua.query.excel;

import static vn.thidua.query.excel.CellReason.DATE;
import static vn.thidua.query.excel.CellReason.ERROR;
import static vn.thidua.query.excel.CellReason.FORMULA;
import static vn.thidua.query.excel.CellReason.NOT_A_NUMBER;
import static vn.thidua.query.excel.CellReason.SCALED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** What stands in a cell, before anybody asks what it means. */
sealed interface Content {
    /** Excel keeps so many digits of a number, and writes the noise of the others into the file. */
    MathContext PRECISION = new MathContext(15);

    Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");
    Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|_.");
    Pattern SCALING = Pattern.compile("%|[0#?],+(?![0#?,])");

    record Nothing() implements Content {}

    /** In one spelling of Unicode, whatever machine it was typed on. */
    record Text(String text) implements Content {}

    record Amount(BigDecimal number) implements Content {}

    /** Neither text nor a number, or not what it looks like. */
    record Bad(CellReason reason, String found) implements Content {}

    static Content of(@Nullable XSSFCell cell) {
        if (cell == null) {
            return new Nothing();
        }
        try {
            return switch (cell.getCellType()) {
                case BLANK -> new Nothing();
                case STRING -> text(string(cell));
                case NUMERIC -> number(cell);
                case FORMULA -> new Bad(FORMULA, "=" + formula(cell));
                case ERROR -> new Bad(ERROR, cell.getErrorCellString());
                case BOOLEAN ->
                        new Bad(NOT_A_NUMBER, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
                case _NONE -> new Bad(NOT_A_NUMBER, raw(cell));
            };
        } catch (RuntimeException _) {
            // The library says in many ways that a cell is not what its type says.
            return new Bad(NOT_A_NUMBER, raw(cell));
        }
    }

    /** A text that is not in the file is no text; the library would make an empty one of it. */
    private static String string(XSSFCell cell) {
        return cell.getCTCell().getT() == STCellType.S && !raw(cell).isBlank()
                ? cell.getSheet()
                        .getWorkbook()
                        .getSharedStringSource()
                        .getItemAt(Integer.parseInt(raw(cell)))
                        .getString()
                : cell.getRichStringCellValue().getString();
    }

    private static Content text(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var trimmed = OUTER_BLANKS.matcher(composed).replaceAll("");
        return trimmed.isEmpty() ? new Nothing() : new Text(trimmed);
    }

    private static Content number(XSSFCell cell) {
        var raw = raw(cell);
        if (raw.isBlank()) {
            return new Nothing();
        }
        var number = new BigDecimal(Double.parseDouble(raw)).round(PRECISION).stripTrailingZeros();
        if (DateUtil.isCellDateFormatted(cell)) {
            return new Bad(DATE, number.toPlainString());
        }
        var format =
                LITERAL.matcher(String.valueOf(cell.getCellStyle().getDataFormatString()))
                        .replaceAll("");
        return SCALING.matcher(format).find()
                ? new Bad(SCALED, number.toPlainString())
                : new Amount(number);
    }

    /** One formula for several cells is written in the first of them. */
    private static String formula(XSSFCell cell) {
        var own = cell.getCTCell().getF();
        return own == null ? "" : own.getStringValue();
    }

    private static String raw(XSSFCell cell) {
        var raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }
}
