package vn.thidua.query.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of our workbooks look. A workbook holds each look once, however often it is used.
 */
final class Look {
    /** Excel shows no more digits of a number than these, and alters what has more. */
    static final int DIGITS = 15;

    private static final byte[] LINE = {(byte) 0xd8, (byte) 0xdf, (byte) 0xe4};
    private static final byte[] HEAD = {(byte) 0xe4, (byte) 0xef, (byte) 0xf2};
    private static final byte[] INPUT = {(byte) 0xfc, (byte) 0xf2, (byte) 0xd8};
    private static final byte[] QUIET = {(byte) 0x4a, (byte) 0x59, (byte) 0x67};

    private final XSSFWorkbook book;
    private final Map<Kind, XSSFCellStyle> styles = new HashMap<>();

    Look(XSSFWorkbook book) {
        this.book = book;
    }

    /** What a cell is to its reader. */
    enum Role {
        TITLE,
        LEAD,
        QUIET,
        HEAD,
        ROW_HEAD,
        BODY,
        FIGURE,
        INPUT
    }

    /** Whether and how numbers are written in it; an empty format is for text. */
    private record Kind(Role role, String format, boolean quoted) {}

    /** Excel changes a number with more digits, and so it is none to Excel. */
    static boolean holds(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS;
    }

    void number(XSSFCell cell, Role role, BigDecimal number, String format) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style(new Kind(role, format, false)));
    }

    /** Text stays text, also when somebody edits what begins like a formula. */
    void text(XSSFCell cell, Role role, String text) {
        boolean quoted = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style(new Kind(role, "", quoted)));
    }

    void blank(XSSFCell cell, Role role, String format) {
        cell.setCellStyle(style(new Kind(role, format, false)));
    }

    private XSSFCellStyle style(Kind kind) {
        return styles.computeIfAbsent(kind, this::made);
    }

    private XSSFCellStyle made(Kind kind) {
        var style = book.createCellStyle();
        style.setFont(font(kind.role()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(kind.quoted());
        if (!kind.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(kind.format()));
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        switch (kind.role()) {
            case TITLE -> style.setAlignment(HorizontalAlignment.CENTER);
            case LEAD, QUIET -> {}
            case HEAD -> framed(filled(style, HEAD)).setAlignment(HorizontalAlignment.CENTER);
            case ROW_HEAD, BODY -> framed(style);
            case FIGURE -> framed(style).setAlignment(HorizontalAlignment.RIGHT);
            case INPUT -> framed(filled(style, INPUT)).setLocked(false);
        }
        return style;
    }

    private XSSFFont font(Role role) {
        var font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) (role == Role.TITLE ? 14 : 12));
        font.setBold(role == Role.TITLE || role == Role.LEAD || role == Role.HEAD);
        if (role == Role.QUIET) {
            font.setItalic(true);
            font.setColor(color(QUIET));
        }
        return font;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color(rgb));
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        style.setLeftBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        return style;
    }

    private static XSSFColor color(byte[] rgb) {
        return new XSSFColor(rgb, null);
    }
}
