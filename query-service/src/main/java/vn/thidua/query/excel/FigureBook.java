package vn.thidua.query.excel;

import static vn.thidua.query.excel.Look.Role.BODY;
import static vn.thidua.query.excel.Look.Role.HEAD;
import static vn.thidua.query.excel.Look.Role.INPUT;
import static vn.thidua.query.excel.Look.Role.LEAD;
import static vn.thidua.query.excel.Look.Role.QUIET;
import static vn.thidua.query.excel.Look.Role.ROW_HEAD;
import static vn.thidua.query.excel.Look.Role.TITLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.result.Indicator;

/**
 * Writes a form of figures as a workbook that people fill in: laid out like the paper, one row per
 * indicator, the cells to fill in open and coloured, all else closed against a slip of the hand.
 */
@Component
public final class FigureBook {
    private static final int HEAD_POINTS = 34;
    private static final String DECIMALS = "#,##0.00##";

    private final MessageSource messages;

    FigureBook(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The names that stand above the form.
     *
     * @param illustrative whether the bloc is an invented one
     */
    public record Names(String bloc, String board, boolean illustrative) {}

    /**
     * The workbook, with the given values in their cells.
     *
     * @param rows what is known already; an indicator without a row is left to be filled in
     */
    public byte[] of(Subject subject, Names names, List<FigureRow> rows, Locale language) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            new Writing(book, subject, language).write(names, rows);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory could not be written", e);
        }
    }

    /** One workbook on its way. */
    private final class Writing {
        private final Subject subject;
        private final PaperForm form;
        private final Locale language;
        private final XSSFSheet sheet;
        private final Look look;

        Writing(XSSFWorkbook book, Subject subject, Locale language) {
            this.subject = subject;
            this.form = subject.form();
            this.language = language;
            this.sheet = book.createSheet(word("excel.form", form.number()));
            this.look = new Look(book);
        }

        void write(Names names, List<FigureRow> rows) {
            int mark = heading(names);
            int head = mark + FigureTable.HEAD_BELOW_MARK;
            for (var column : form.columns()) {
                sheet.setColumnWidth(place(column), column.width() * 256);
                look.text(cell(head, place(column)), HEAD, name(column));
            }
            Map<Indicator, FigureRow> known =
                    rows.stream()
                            .collect(Collectors.toMap(FigureRow::indicator, Function.identity()));
            sheet.getRow(head).setHeightInPoints(HEAD_POINTS);
            int line = head;
            for (var indicator : Indicator.values()) {
                line++;
                row(line, known.getOrDefault(indicator, FigureRow.empty(indicator)));
            }
            new FigureGuards(sheet, form)
                    .put(
                            head + 1,
                            line,
                            word("excel.invalid"),
                            List.of(SourceName.values()).stream().map(this::name).toList());
            onPaper(head);
        }

        /** As the paper has it: who, which form, its title; then how to fill it in. */
        private int heading(Names names) {
            int last = form.columns().size() - 1;
            look.text(cell(0, 0), LEAD, names.bloc());
            look.text(cell(0, last), LEAD, word("excel.form", form.number()));
            look.text(cell(1, 0), LEAD, names.board());
            look.text(
                    cell(3, 0),
                    TITLE,
                    word("excel.title", name(form), Integer.toString(subject.year()))
                            .toUpperCase(language));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, last));
            int line = 4;
            if (names.illustrative()) {
                look.text(cell(line++, 0), LEAD, word("notice.illustrative"));
            }
            look.text(cell(line++, 0), QUIET, word("excel.fill"));
            look.text(cell(line, 0), QUIET, word("excel.mark", subject.mark()));
            return line;
        }

        private void row(int line, FigureRow row) {
            var indicator = row.indicator();
            for (var column : form.columns()) {
                var cell = cell(line, place(column));
                switch (column) {
                    case CODE -> look.text(cell, BODY, indicator.name());
                    case INDICATOR -> look.text(cell, ROW_HEAD, name(indicator));
                    case UNIT -> look.text(cell, BODY, name(indicator.unit()));
                    case PLAN_SOURCE -> {
                        var source = row.planSource();
                        look.text(cell, INPUT, source == null ? "" : name(SourceName.of(source)));
                    }
                    case PLAN, LAST_YEAR, ACTUAL -> number(cell, column, row);
                }
            }
        }

        /** What Excel would alter is written out; the reader reads that as well. */
        private void number(XSSFCell cell, Column column, FigureRow row) {
            var role = form.isInput(column) ? INPUT : BODY;
            var number = row.number(column);
            if (number == null) {
                look.blank(cell, role, DECIMALS);
            } else if (Look.holds(number)) {
                look.number(cell, role, number, DECIMALS);
            } else {
                look.text(cell, role, Written.of(number));
            }
        }

        private void onPaper(int head) {
            sheet.createFreezePane(0, head + 1);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setFitHeight((short) 0);
        }

        private int place(Column column) {
            return form.columns().indexOf(column);
        }

        private XSSFCell cell(int row, int column) {
            var line = sheet.getRow(row);
            return (line == null ? sheet.createRow(row) : line).createCell(column);
        }

        private String name(Bilingual named) {
            return language.getLanguage().equals("vi") ? named.vi() : named.en();
        }

        private String word(String key, String... details) {
            return messages.getMessage(key, details, language);
        }
    }
}
