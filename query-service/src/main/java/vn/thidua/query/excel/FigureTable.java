package vn.thidua.query.excel;

import static vn.thidua.query.excel.BookReason.COLUMNS_CHANGED;
import static vn.thidua.query.excel.BookReason.OTHER_SHEET;
import static vn.thidua.query.excel.BookReason.SHEET_HIDDEN;
import static vn.thidua.query.excel.BookReason.SHEET_REPEATED;
import static vn.thidua.query.excel.BookReason.WRONG_BLOC;
import static vn.thidua.query.excel.BookReason.WRONG_BOARD;
import static vn.thidua.query.excel.BookReason.WRONG_FORM;
import static vn.thidua.query.excel.BookReason.WRONG_YEAR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.excel.Input.Blank;
import vn.thidua.query.excel.Input.Given;
import vn.thidua.query.excel.Input.Wrong;

/** The table of a form inside a workbook: its mark says where it begins and what it is about. */
final class FigureTable {
    /** The headings stand so many rows below the mark. */
    static final int HEAD_BELOW_MARK = 2;

    private final PaperForm form;
    private final XSSFSheet sheet;
    private final CellReader cells;
    private final int head;
    private final int left;
    private final Map<Indicator, String> seen = new EnumMap<>(Indicator.class);

    private FigureTable(Mark mark) {
        form = mark.subject().form();
        sheet = mark.sheet();
        cells = new CellReader(sheet);
        head = mark.row() + HEAD_BELOW_MARK;
        left = mark.column();
    }

    private record Mark(XSSFSheet sheet, int row, int column, Subject subject) {}

    static FigureTable in(XSSFWorkbook book, Subject expected) throws Unfit {
        var marks = marks(book);
        var meant = marks.stream().filter(mark -> mark.subject().equals(expected)).toList();
        if (meant.isEmpty()) {
            throw marks.isEmpty()
                    ? new Unfit(OTHER_SHEET)
                    : unlike(marks.getFirst().subject(), expected);
        }
        if (meant.size() > 1) {
            var names = meant.stream().map(mark -> mark.sheet().getSheetName()).toList();
            throw new Unfit(
                    SHEET_REPEATED, Map.of("first", names.getFirst(), "second", names.get(1)));
        }
        var table = new FigureTable(meant.getFirst());
        table.requireWhole(book);
        return table;
    }

    private static List<Mark> marks(XSSFWorkbook book) {
        var marks = new ArrayList<Mark>();
        for (var sheet : book) {
            for (var row : sheet) {
                for (var cell : row) {
                    Subject.in(CellReader.text(cell))
                            .ifPresent(subject ->
                                    marks.add(
                                            new Mark(
                                                    (XSSFSheet) sheet,
                                                    cell.getRowIndex(),
                                                    cell.getColumnIndex(),
                                                    subject)));
                }
            }
        }
        return marks;
    }

    private static Unfit unlike(Subject found, Subject expected) {
        if (found.form() != expected.form()) {
            return new Unfit(
                    WRONG_FORM, Map.of("found", found.form(), "expected", expected.form()));
        }
        if (!found.bloc().equals(expected.bloc())) {
            return new Unfit(
                    WRONG_BLOC, Map.of("found", found.bloc(), "expected", expected.bloc()));
        }
        if (found.year() != expected.year()) {
            return new Unfit(
                    WRONG_YEAR,
                    Map.of(
                            "found",
                            Integer.toString(found.year()),
                            "expected",
                            Integer.toString(expected.year())));
        }
        return new Unfit(WRONG_BOARD, Map.of("found", found.board(), "expected", expected.board()));
    }

    private void requireWhole(Workbook book) throws Unfit {
        if (book.getSheetVisibility(book.getSheetIndex(sheet)) != SheetVisibility.VISIBLE) {
            throw new Unfit(SHEET_HIDDEN, Map.of("sheet", sheet.getSheetName()));
        }
        for (var column : form.columns()) {
            if (!column.isHeaded(cells.text(head, column(column)))) {
                throw new Unfit(COLUMNS_CHANGED, Map.of("sheet", sheet.getSheetName()));
            }
        }
    }

    /** Every row below the headings in which somebody wrote a code or a value. */
    List<ReadRow> rows() {
        var rows = new ArrayList<ReadRow>();
        for (Row row : sheet) {
            int number = row.getRowNum();
            if (number > head && isUsed(number)) {
                rows.add(row(number));
            }
        }
        return rows;
    }

    private boolean isUsed(int row) {
        return form.columns().stream()
                .filter(column -> column == Column.CODE || form.isInput(column))
                .anyMatch(column -> !cells.isBlank(row, column(column)));
    }

    private ReadRow row(int row) {
        return new ReadRow(
                indicator(row),
                number(row, Column.LAST_YEAR),
                number(row, Column.PLAN),
                number(row, Column.ACTUAL),
                form.isInput(Column.PLAN_SOURCE)
                        ? cells.planSource(row, column(Column.PLAN_SOURCE))
                        : new Blank<>(""));
    }

    private Input<BigDecimal> number(int row, Column column) {
        return form.isInput(column) ? cells.number(row, column(column)) : new Blank<>("");
    }

    /** In the form's own unit, and not twice. */
    private Input<Indicator> indicator(int row) {
        var read = cells.indicator(row, column(Column.CODE));
        if (!(read instanceof Given<Indicator>(var address, var indicator))) {
            return read;
        }
        var first = seen.putIfAbsent(indicator, address);
        if (first != null) {
            return Wrong.of(
                    address,
                    CellReason.CODE_REPEATED,
                    cells.text(row, column(Column.CODE)),
                    Map.of("first", first));
        }
        var unit = cells.text(row, column(Column.UNIT));
        return unit.equals(indicator.unit().vi()) || unit.equals(indicator.unit().en())
                ? read
                : Wrong.of(
                        CellReader.address(row, column(Column.UNIT)),
                        CellReason.UNIT_CHANGED,
                        unit,
                        Map.of("expected", indicator.unit()));
    }

    /** Where a column of the form stands on the sheet. */
    private int column(Column column) {
        return left + form.columns().indexOf(column);
    }
}
