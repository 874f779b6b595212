package vn.thidua.query.excel;

import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thidua.query.excel.Look.Role;
import vn.thidua.query.excel.PageTable.Cell;
import vn.thidua.query.excel.PageTable.Kind;

/**
 * One table on its sheet. A number stands alone in its cell, so that it can be counted with; the
 * words that the page writes beside it stand in a column of their own.
 */
final class TableSheet {
    private static final int HEAD = 3;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int POINTS_OF_A_LINE = 16;
    private static final int TALLEST = 400;

    private final XSSFSheet sheet;
    private final Look look;
    private final String note;
    private final TreeSet<Integer> noted = new TreeSet<>();

    /** {@code note} heads a column of words. */
    TableSheet(XSSFSheet sheet, Look look, String note) {
        this.sheet = sheet;
        this.look = look;
        this.note = note;
    }

    void write(String heading, PageTable table) {
        table.rows().stream()
                .flatMap(List::stream)
                .filter(Cell::isNoted)
                .forEach(cell -> noted.add(cell.column()));
        look.text(sheet.createRow(0).createCell(0), Role.LEAD, heading);
        look.text(sheet.createRow(1).createCell(0), Role.LEAD, table.caption());
        var widths = new int[place(table.width())];
        int line = HEAD;
        for (var cells : table.rows()) {
            var row = sheet.createRow(line++);
            cells.forEach(cell -> write(row, cell, widths));
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * UNITS_OF_A_CHARACTER);
        }
        for (int row = HEAD; row < line; row++) {
            fitHeight(sheet.getRow(row), widths);
        }
        onPaper(table.head());
    }

    private void write(XSSFRow row, Cell cell, int[] widths) {
        int first = place(cell.column());
        int last = place(cell.column() + cell.width()) - 1;
        var role = role(cell.kind());
        var number = cell.number();
        var target = row.createCell(first);
        if (number == null) {
            text(target, role, cell.text());
        } else {
            look.number(target, role, number.value(), number.format());
        }
        if (cell.width() == 1) {
            widths[first] =
                    width(widths[first], number == null ? cell.text() : "    " + number.value());
        }
        if (cell.width() == 1 && last > first) {
            var beside = cell.kind() == Kind.HEAD ? note : number == null ? "" : cell.text();
            text(row.createCell(last), cell.kind() == Kind.FIGURE ? Role.BODY : role, beside);
            widths[last] = width(widths[last], beside);
            last = first;
        }
        if (last > first || cell.height() > 1) {
            int lowest = row.getRowNum() + cell.height() - 1;
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), lowest, first, last));
        }
    }

    private void text(XSSFCell cell, Role role, String text) {
        look.text(cell, role, PageBook.fitting(text));
    }

    /** Where a column of the page stands on the sheet. */
    private int place(int column) {
        return column + noted.headSet(column).size();
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case HEAD -> Role.HEAD;
            case ROW_HEAD -> Role.ROW_HEAD;
            case BODY -> Role.BODY;
            case FIGURE -> Role.FIGURE;
        };
    }

    private static int width(int sofar, String text) {
        int longest = text.lines().mapToInt(String::length).max().orElse(0) + 2;
        return Math.clamp(longest, Math.max(sofar, NARROWEST), WIDEST);
    }

    /** Not every program does so by itself. */
    private static void fitHeight(XSSFRow row, int[] widths) {
        int lines = 1;
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                int width = widths[cell.getColumnIndex()];
                lines = Math.max(lines, wrapped(cell.getStringCellValue(), width));
            }
        }
        row.setHeightInPoints(Math.min(lines * POINTS_OF_A_LINE, TALLEST));
    }

    private static int wrapped(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / Math.max(width, NARROWEST)).sum();
    }

    private void onPaper(int head) {
        if (head > 0) {
            sheet.createFreezePane(1, HEAD + head);
            sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD + head - 1, -1, -1));
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
