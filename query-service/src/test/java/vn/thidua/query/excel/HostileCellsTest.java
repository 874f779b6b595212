package vn.thidua.query.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.query.excel.Books.PLEDGE;
import static vn.thidua.query.excel.Books.cell;
import static vn.thidua.query.excel.Books.editedSheet;
import static vn.thidua.query.excel.Books.pledge;
import static vn.thidua.query.excel.Books.rewritten;
import static vn.thidua.query.excel.CellReason.AMBIGUOUS;
import static vn.thidua.query.excel.CellReason.CODE_MISSING;
import static vn.thidua.query.excel.CellReason.CODE_REPEATED;
import static vn.thidua.query.excel.CellReason.CODE_UNKNOWN;
import static vn.thidua.query.excel.CellReason.DATE;
import static vn.thidua.query.excel.CellReason.ERROR;
import static vn.thidua.query.excel.CellReason.FORMULA;
import static vn.thidua.query.excel.CellReason.HIDDEN;
import static vn.thidua.query.excel.CellReason.MERGED;
import static vn.thidua.query.excel.CellReason.NEGATIVE;
import static vn.thidua.query.excel.CellReason.NOT_A_NUMBER;
import static vn.thidua.query.excel.CellReason.SCALED;
import static vn.thidua.query.excel.CellReason.SOURCE_UNKNOWN;
import static vn.thidua.query.excel.CellReason.TOO_LARGE;
import static vn.thidua.query.excel.CellReason.TOO_MANY_DECIMALS;
import static vn.thidua.query.excel.CellReason.UNIT_CHANGED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.excel.Books.Change;
import vn.thidua.query.excel.Input.Wrong;
import vn.thidua.query.excel.Reading.Read;

/**
 * What people and programs leave in cells: each has its answer in its place, nothing is guessed.
 */
class HostileCellsTest {
    private record Found(String address, CellReason reason, String text) {
        static Found of(Wrong<?> wrong) {
            return new Found(wrong.address(), wrong.reason(), wrong.found());
        }
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                wrong("words", text("E10", "~ 500 tỷ"), "E10", NOT_A_NUMBER, "~ 500 tỷ"),
                wrong("a dash", text("E10", "–"), "E10", NOT_A_NUMBER, "–"),
                wrong("with a unit", text("E10", "500 tỷ"), "E10", NOT_A_NUMBER, "500 tỷ"),
                wrong("English", text("E10", "1,234.5"), "E10", AMBIGUOUS, "1,234.5"),
                wrong("a dot", text("E10", "1.234"), "E10", AMBIGUOUS, "1.234"),
                wrong("a comma", text("E10", "1,234"), "E10", AMBIGUOUS, "1,234"),
                wrong("a decimal point", text("E10", "12.5"), "E10", AMBIGUOUS, "12.5"),
                wrong("blanks", text("E10", "1 234"), "E10", AMBIGUOUS, "1 234"),
                wrong("a plus", text("E10", "+5"), "E10", AMBIGUOUS, "+5"),
                wrong("exponents", text("E10", "1e3"), "E10", NOT_A_NUMBER, "1e3"),
                wrong("digits of another script", text("E10", "١٢٣"), "E10", NOT_A_NUMBER, "١٢٣"),
                wrong(
                        "a formula",
                        sheet -> cell(sheet, "E10").setCellFormula("D10*2"),
                        "E10",
                        FORMULA,
                        "=D10*2"),
                wrong("below zero", number("E10", -5), "E10", NEGATIVE, "-5"),
                wrong("written below zero", text("E10", "−1.234,5"), "E10", NEGATIVE, "−1.234,5"),
                wrong("decimals", number("E10", 0.12345), "E10", TOO_MANY_DECIMALS, "0.12345"),
                wrong(
                        "written decimals",
                        text("E10", "1.234,56789"),
                        "E10",
                        TOO_MANY_DECIMALS,
                        "1.234,56789"),
                wrong("too large", number("E10", 1.1e15), "E10", TOO_LARGE, "1100000000000000"),
                wrong(
                        "a date",
                        sheet -> {
                            var style = sheet.getWorkbook().createCellStyle();
                            style.setDataFormat((short) 14);
                            cell(sheet, "E10").setCellValue(LocalDate.of(2026, 1, 15));
                            cell(sheet, "E10").setCellStyle(style);
                        },
                        "E10",
                        DATE,
                        "46037"),
                wrong(
                        "an error",
                        sheet -> cell(sheet, "E10").setCellErrorValue(FormulaError.NA),
                        "E10",
                        ERROR,
                        "#N/A"),
                wrong(
                        "true",
                        sheet -> cell(sheet, "E10").setCellValue(true),
                        "E10",
                        NOT_A_NUMBER,
                        "TRUE"),
                wrong("percent", formatted("E18", 0.85, "0%"), "E18", SCALED, "0.85"),
                wrong("thousands", formatted("E12", 5000, "#,##0,"), "E12", SCALED, "5000"),
                wrong(
                        "a hidden row",
                        number("E11", 3).then(sheet -> sheet.getRow(10).setZeroHeight(true)),
                        "E11",
                        HIDDEN,
                        "3"),
                wrong(
                        "a row of no height",
                        number("E11", 3).then(sheet -> sheet.getRow(10).setHeight((short) 0)),
                        "E11",
                        HIDDEN,
                        "3"),
                wrong(
                        "a hidden column",
                        number("E11", 3).then(sheet -> sheet.setColumnHidden(4, true)),
                        "E11",
                        HIDDEN,
                        "3"),
                wrong("an unknown code", text("A12", "REVENUES"), "A12", CODE_UNKNOWN, "REVENUES"),
                wrong(
                        "a code twice",
                        text("A12", "NEW_PROJECTS"),
                        "A12",
                        CODE_REPEATED,
                        "NEW_PROJECTS"),
                wrong("another unit", text("C12", "triệu đồng"), "C12", UNIT_CHANGED, "triệu đồng"),
                wrong("a row without code", number("E30", 3), "A30", CODE_MISSING, ""),
                wrong("an unknown source", text("F10", "huyện"), "F10", SOURCE_UNKNOWN, "huyện"),
                wrong("a number for a source", number("F10", 3), "F10", SOURCE_UNKNOWN, "3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void a_cell_that_is_wrong_says_so_in_its_place(
            String name, Edit edit, String address, CellReason reason, String found) {
        var read = read(editedSheet(pledge(), edit));

        assertThat(read.wrong()).map(Found::of).containsExactly(new Found(address, reason, found));
        assertThat(read.wrong().getFirst().vi()).contains(address).doesNotContain("{");
        assertThat(read.wrong().getFirst().en()).contains(address).doesNotContain("{");
        assertThatThrownBy(read::values).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_formula_over_several_cells_is_wrong_in_each() {
        var file =
                editedSheet(
                        pledge(),
                        sheet ->
                                sheet.setArrayFormula(
                                        "D10:D11*2", CellRangeAddress.valueOf("E10:E11")));

        assertThat(read(file).wrong())
                .map(Found::of)
                .containsExactly(
                        new Found("E10", FORMULA, "=D10:D11*2"), new Found("E11", FORMULA, "="));
    }

    @Test
    void merged_cells_are_wrong_in_each_place() {
        var file =
                editedSheet(
                        pledge(),
                        number("D10", 3)
                                .then(sheet ->
                                        sheet.addMergedRegion(
                                                CellRangeAddress.valueOf("D10:E11"))));

        assertThat(read(file).wrong())
                .map(Found::of)
                .containsExactly(
                        new Found("D10", MERGED, "3"),
                        new Found("E10", MERGED, ""),
                        new Found("D11", MERGED, ""),
                        new Found("E11", MERGED, ""));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_the_rest_is_read() {
        var file =
                editedSheet(
                        pledge(),
                        text("D10", "x")
                                .then(number("E10", 5))
                                .then(number("E21", -1))
                                .then(text("F22", "?")));

        var read = read(file);
        assertThat(read.wrong()).map(Wrong::address).containsExactly("D10", "E21", "F22");
        assertThat(read.rows().getFirst().plan().value()).isEqualTo(new BigDecimal("5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "12,5|12.5",
                "1234|1234",
                "1234,567|1234.567",
                "0,123|0.123",
                "12.345.678,9|12345678.9",
                "0|0"
            })
    void text_is_read_as_vietnamese_writes_numbers(String text, BigDecimal number) {
        assertThat(plan(editedSheet(pledge(), text("E10", "\u00a0" + text + " "))))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1000000000000001,1.1",
        "0.30000000000000004,0.3",
        "4.3499999999999996,4.35",
        "1E3,1000",
        "1000000000000000,1000000000000000"
    })
    void a_number_is_what_excel_shows_of_it(String stored, BigDecimal number) {
        var file = editedSheet(pledge(), number("E10", 77));
        var forged =
                rewritten(
                        file,
                        Books.SHEET,
                        xml -> xml.replace("<v>77.0</v>", "<v>" + stored + "</v>"));

        assertThat(plan(forged)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"abc", "1e999", "NaN", "''"})
    void a_number_that_is_none_is_wrong_or_blank(String stored) {
        var file = editedSheet(pledge(), number("E10", 77));
        var forged =
                rewritten(
                        file,
                        Books.SHEET,
                        xml -> xml.replace("<v>77.0</v>", "<v>" + stored + "</v>"));

        assertThat(read(forged).wrong())
                .map(Wrong::reason)
                .isEqualTo(stored.isEmpty() ? List.of() : List.of(NOT_A_NUMBER));
        assertThat(read(forged).rows().getFirst().plan().value()).isNull();
    }

    @Test
    void a_text_that_is_not_in_the_file_is_no_number() {
        var file = editedSheet(pledge(), text("E10", "7"));
        var forged =
                rewritten(
                        file,
                        Books.SHEET,
                        xml -> xml.replaceFirst("(r=\"E10\"[^>]*><v>)\\d+", "$199999"));

        assertThat(read(forged).wrong()).map(Wrong::reason).containsExactly(NOT_A_NUMBER);
    }

    @Test
    void the_spelling_of_a_mac_is_the_same_word() {
        var name = Normalizer.normalize(Indicator.LABOUR.vi(), Normalizer.Form.NFD);
        var source = Normalizer.normalize("Bộ giao", Normalizer.Form.NFD);
        var unit = Normalizer.normalize("người", Normalizer.Form.NFD);
        var file =
                editedSheet(
                        pledge(),
                        text("A17", name).then(text("C17", unit)).then(text("F17", source)));

        var row = read(file).values().get(7);
        assertThat(row.indicator()).isEqualTo(Indicator.LABOUR);
        assertThat(row.planSource()).isEqualTo(PlanSource.MINISTRY);
    }

    @Test
    void notes_beside_and_below_the_table_are_left_alone() {
        var file =
                editedSheet(
                        pledge(),
                        text("H10", "xem công văn 12").then(text("B30", "Người lập biểu")));

        assertThat(read(file).wrong()).isEmpty();
        assertThat(read(file).rows()).hasSize(Indicator.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_says_in_both_languages_what_to_do(CellReason reason) {
        assertThat(reason.vi()).contains("{cell}", "hãy", ";").endsWith(".");
        assertThat(reason.en()).contains("{cell}").endsWith(".");
    }

    /** One or more changes to the sheet. */
    interface Edit extends Change<XSSFSheet> {
        default Edit then(Edit next) {
            return sheet -> {
                on(sheet);
                next.on(sheet);
            };
        }
    }

    private static Arguments wrong(
            String name, Edit edit, String address, CellReason reason, String found) {
        return Arguments.of(name, edit, address, reason, found);
    }

    private static Edit text(String address, String text) {
        return sheet -> cell(sheet, address).setCellValue(text);
    }

    private static Edit number(String address, double number) {
        return sheet -> cell(sheet, address).setCellValue(number);
    }

    private static Edit formatted(String address, double number, String format) {
        return sheet -> {
            var book = sheet.getWorkbook();
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            cell(sheet, address).setCellValue(number);
            cell(sheet, address).setCellStyle(style);
        };
    }

    private static @Nullable BigDecimal plan(byte[] file) {
        return read(file).values().getFirst().plan();
    }

    private static Read read(byte[] file) {
        var reading = FigureReader.read(file, PLEDGE);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }
}
