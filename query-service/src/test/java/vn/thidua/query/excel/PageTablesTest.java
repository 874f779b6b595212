package vn.thidua.query.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of pages, also of pages that do not exist yet, as sheets. */
class PageTablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi|61.803|61803|#,##0",
                "vi|941,50|941.5|#,##0.00",
                "vi|−1,25|-1.25|#,##0.00",
                "vi|+20|20|+#,##0;-#,##0;#,##0",
                "vi|102,5\u00a0%|1.025|#,##0.0%",
                "vi|0|0|#,##0",
                "en|61,803|61803|#,##0",
                "en|941.50|941.5|#,##0.00",
                "en|102.5%|1.025|#,##0.0%"
            })
    void a_number_is_a_number(String language, String text, double number, String format)
            throws IOException {
        try (var book = book(page(language, "<td class=n>" + text))) {
            var cell = book.getSheetAt(0).getRow(3).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(number);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "–",
                "9/11",
                "10/11 (90,9 %)",
                "12.34",
                "chưa rõ",
                "1.234.567.890.123.456",
                "06/01/2023"
            })
    void what_is_no_number_stays_the_text_that_it_is(String text) throws IOException {
        assertThat(row(page("vi", "<td class=n>" + text), 3)).containsExactly(text);
    }

    @Test
    void only_the_cells_of_numbers_are_numbers() throws IOException {
        try (var book = book(page("vi", "<th scope=row>2025<td>12"))) {
            var row = book.getSheetAt(0).getRow(3);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 123", "-đã rút", "@SUM(A1)", "=cmd|'/C calc'!A0"})
    void words_that_begin_like_a_formula_stay_words(String text) throws IOException {
        try (var book = book(page("vi", "<td>" + text + "<td class=n>" + text))) {
            var row = book.getSheetAt(0).getRow(3);
            for (var cell : row) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(text);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void words_beside_a_number_stand_in_a_column_of_their_own() throws IOException {
        var html =
                page(
                        "vi",
                        "<thead><tr><th>Chỉ tiêu<th class=n>Kế hoạch<th class=n>Thực hiện<tbody>"
                                + "<tr class=group><th colspan=3>Nhóm"
                                + "<tr><th scope=row><span>Vốn</span><small>tỷ đồng</small>"
                                + "<td class=n><div><span>1.000</span><small>11/11 đơn vị</small></div><td class=n>2.000"
                                + "<tr><th scope=row>Thu<td class=n>–<td class=n>5");

        assertThat(row(html, 3)).containsExactly("Chỉ tiêu", "Kế hoạch", "ghi chú", "Thực hiện");
        assertThat(row(html, 4)).containsExactly("Nhóm");
        assertThat(row(html, 5)).containsExactly("Vốn\ntỷ đồng", "1000", "11/11 đơn vị", "2000");
        assertThat(row(html, 6)).containsExactly("Thu", "–", "", "5");
        try (var book = book(html)) {
            assertThat(book.getSheetAt(0).getMergedRegions())
                    .containsExactly(CellRangeAddress.valueOf("A5:D5"));
        }
    }

    @Test
    void a_cell_over_several_rows_keeps_the_others_in_their_columns() throws IOException {
        var html =
                page(
                        "vi",
                        "<tr><th rowspan=2>A<td>1<td class=n>2<tr><td>3<td class=n>4<tr><th>B<td colspan=2>5");

        assertThat(row(html, 3)).containsExactly("A", "1", "2");
        assertThat(cells(html, 4)).containsExactly("B5=3", "C5=4");
        try (var book = book(html)) {
            assertThat(book.getSheetAt(0).getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A4:A5", "B6:C6");
        }
    }

    @Test
    void chips_links_and_fields_say_their_words_and_buttons_nothing() throws IOException {
        var html =
                page(
                        "vi",
                        "<td><span class=chip><svg><title>x</title></svg><span>trễ 4 ngày</span></span>"
                                + "<td><a href=/x>Xem</a> <button>Bấm</button><input type=hidden value=bí-mật>"
                                + "<td><input value=41.000><td><select><option>a<option selected>b</select>"
                                + "<td><details><summary>2 chỉ tiêu</summary><dl><dt>Vốn<dd>1<dt>Thu<dd>2</dl></details>");

        assertThat(row(html, 3))
                .containsExactly("trễ 4 ngày", "Xem", "41.000", "b", "2 chỉ tiêu\nVốn\n1\nThu\n2");
    }

    @Test
    void sheets_are_called_as_their_tables_are_and_no_two_alike() throws IOException {
        var name = "Một tên bảng dài hơn ba mươi mốt chữ cái [và ký tự lạ]";
        var html =
                "<html lang=vi><h1>Trang</h1><main><h2>Cờ</h2>"
                        + "<table><caption><span>Kiểm phiếu</span> <small>· lần 1</small></caption><tr><td>1</table>"
                                .repeat(2)
                        + ("<table><caption>" + name + "</caption><tr><td>1</table>").repeat(2)
                        + "<table><tr><td>1</table></main>";
        try (var book = book(html)) {
            assertThat(IntStream.range(0, 5).mapToObj(book::getSheetName))
                    .containsExactly(
                            "Kiểm phiếu",
                            "Kiểm phiếu (2)",
                            "Một tên bảng dài hơn ba mươi mố",
                            "Một tên bảng dài hơn ba mươ (2)",
                            "Trang");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Cờ · Kiểm phiếu · lần 1");
        }
    }

    @Test
    void a_page_without_a_table_says_so() throws IOException {
        try (var book = book("<html lang=en><h1>Petitions</h1><main><p>None.</main>")) {
            assertThat(row(book.getSheetAt(0), 0)).containsExactly("Petitions");
            assertThat(row(book.getSheetAt(0), 1)).containsExactly("This page has no table.");
        }
    }

    @Test
    void a_text_that_excel_cannot_hold_is_shortened() throws IOException {
        assertThat(row(page("vi", "<td>" + "x".repeat(40_000)), 3).getFirst())
                .hasSize(32_767)
                .endsWith("…");
    }

    private static String page(String language, String cells) {
        return "<html lang=%s><h1>Trang</h1><main><table>%s</table></main>"
                .formatted(language, cells);
    }

    private static XSSFWorkbook book(String html) throws IOException {
        var file = new PageBook(Books.words()).of(PageTables.of(html));
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<String> row(String html, int row) throws IOException {
        try (var book = book(html)) {
            return row(book.getSheetAt(0), row);
        }
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return Stream.of(sheet.getRow(row))
                .flatMap(cells ->
                        Stream.iterate(0, at -> at < cells.getLastCellNum(), at -> at + 1)
                                .map(cells::getCell))
                .map(cell -> cell == null ? "" : text(cell))
                .toList();
    }

    private static List<String> cells(String html, int row) throws IOException {
        try (var book = book(html)) {
            return Stream.of(book.getSheetAt(0).getRow(row))
                    .flatMap(cells -> StreamSupport.stream(cells.spliterator(), false))
                    .map(cell -> cell.getAddress() + "=" + text(cell))
                    .toList();
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? Long.toString((long) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
