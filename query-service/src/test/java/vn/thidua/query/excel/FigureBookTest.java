package vn.thidua.query.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.excel.Books.VIETNAMESE;
import static vn.thidua.query.excel.Books.cell;
import static vn.thidua.query.excel.Books.editedSheet;
import static vn.thidua.query.excel.Books.form;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.domain.Bilingual;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.excel.Reading.Read;

/** A form goes out, is filled in and comes back as it was filled in. */
class FigureBookTest {
    private static final List<String> BOARDS =
            List.of(
                    "hoa-sen", "hoa-mai", "hoa-ban", "hoa-dao", "hoa-quy", "hoa-lan", "hoa-cuc",
                    "hoa-hue", "hoa-sua", "hoa-sim", "hoa-gao");
    private static final int FIRST_ROW = 10;

    static Stream<Arguments> forms() {
        return Stream.of(PaperForm.values())
                .flatMap(form ->
                        Stream.of(VIETNAMESE, Locale.ENGLISH)
                                .map(language -> Arguments.of(form, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("forms")
    void every_board_reads_back_what_it_filled_in(PaperForm form, Locale language) {
        for (var board : BOARDS) {
            var subject = new Subject(form, "khoi-mau", 2026, board);
            var rows = rows(form, new Random(board.hashCode()));
            var filled =
                    editedSheet(
                            form(subject, List.of(), language),
                            sheet -> rows.forEach(row -> fill(sheet, form, row, language)));

            assertThat(read(filled, subject).wrong()).isEmpty();
            assertThat(read(filled, subject).values())
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("forms")
    void what_is_written_into_the_form_beforehand_reads_back(PaperForm form, Locale language) {
        var subject = new Subject(form, "khoi-mau", 2026, "hoa-sen");
        var rows = rows(form, new Random(7));

        assertThat(read(form(subject, rows, language), subject).values())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(rows);
    }

    @Test
    void a_number_that_excel_would_alter_reads_back_exactly() {
        var subject = new Subject(PaperForm.RESULT, "khoi-mau", 2026, "hoa-sen");
        var exact = new BigDecimal("999999999999999.9999");
        var row = new FigureRow(Indicator.REVENUE, null, null, exact, null);

        assertThat(read(form(subject, List.of(row), VIETNAMESE), subject).values()).contains(row);
    }

    @Test
    void an_empty_form_says_nothing() {
        assertThat(read(Books.pledge(), Books.PLEDGE).values())
                .isEqualTo(Stream.of(Indicator.values()).map(FigureRow::empty).toList());
    }

    @Test
    void last_years_figure_stands_in_a_report_to_be_compared_with() throws Exception {
        var subject = new Subject(PaperForm.RESULT, "khoi-mau", 2026, "hoa-sen");
        var row = new FigureRow(Indicator.NEW_PROJECTS, new BigDecimal("41.5"), null, null, null);
        try (var book = open(form(subject, List.of(row), VIETNAMESE))) {
            var cell = cell(book.getSheetAt(0), "E" + FIRST_ROW);
            assertThat(cell.getNumericCellValue()).isEqualTo(41.5);
            assertThat(cell.getCellStyle().getLocked()).isTrue();
        }
    }

    @Test
    void it_is_laid_out_like_the_paper_and_open_only_where_people_write() throws Exception {
        var row =
                new FigureRow(
                        Indicator.NEW_PROJECTS,
                        new BigDecimal("12"),
                        new BigDecimal("61803.25"),
                        null,
                        PlanSource.PROVINCE);
        try (var book = open(form(Books.PLEDGE, List.of(row), VIETNAMESE))) {
            var sheet = book.getSheetAt(0);
            assertThat(text(sheet, "A1", "F1", "A2", "A4", "A5", "A7"))
                    .containsExactly(
                            "Khối thi đua mẫu",
                            "Biểu F1",
                            "BQL KKT hoa-mai",
                            "ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM 2026",
                            "Khối mẫu, số liệu minh họa – không phải số liệu của đơn vị nào.",
                            "Mã biểu, không sửa: thidua:PLEDGE:khoi-mau:2026:hoa-mai");
            assertThat(text(sheet, "A9", "B9", "C9", "D9", "E9", "F9"))
                    .containsExactly(
                            "Mã",
                            "Chỉ tiêu",
                            "Đơn vị tính",
                            "Thực hiện năm trước",
                            "Kế hoạch",
                            "Nguồn kế hoạch");
            assertThat(text(sheet, "A10", "B10", "C10", "F10"))
                    .containsExactly(
                            "NEW_PROJECTS", "Dự án đầu tư mới", "dự án", "UBND cấp tỉnh giao");
            assertThat(cell(sheet, "E10").getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(sheet, "E10").getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00##");
            assertThat(sheet.isSheetLocked()).isTrue();
            assertThat(
                            Stream.of("A10", "B10", "C10", "A9", "A4")
                                    .map(address -> cell(sheet, address).getCellStyle()))
                    .allMatch(style -> style.getLocked());
            assertThat(
                            Stream.of("D10", "E10", "F10", "D23")
                                    .map(address -> cell(sheet, address).getCellStyle()))
                    .noneMatch(style -> style.getLocked());
        }
    }

    private static List<FigureRow> rows(PaperForm form, Random random) {
        var rows = new ArrayList<FigureRow>();
        for (var indicator : Indicator.values()) {
            rows.add(
                    new FigureRow(
                            indicator,
                            form == PaperForm.PLEDGE ? number(random) : null,
                            number(random),
                            form == PaperForm.PLEDGE ? null : number(random),
                            form == PaperForm.PLEDGE && random.nextBoolean()
                                    ? List.of(PlanSource.values()).get(random.nextInt(3))
                                    : null));
        }
        return rows;
    }

    /** None, zero, whole or with decimals, as many digits as Excel keeps. */
    private static @Nullable BigDecimal number(Random random) {
        int decimals = random.nextInt(5);
        long most = random.nextBoolean() ? 10_000L : 100_000_000_000L;
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> BigDecimal.ZERO;
            default -> {
                var number =
                        BigDecimal.valueOf(random.nextLong(most * 10_000))
                                .movePointLeft(4)
                                .setScale(decimals, RoundingMode.DOWN)
                                .stripTrailingZeros();
                yield number.setScale(Math.max(0, number.scale()));
            }
        };
    }

    private static void fill(XSSFSheet sheet, PaperForm form, FigureRow row, Locale language) {
        int line = FIRST_ROW + List.of(Indicator.values()).indexOf(row.indicator());
        if (form == PaperForm.PLEDGE) {
            put(sheet, "D" + line, row.lastYear());
            put(sheet, "E" + line, row.plan());
            if (row.planSource() != null) {
                Bilingual source = SourceName.of(row.planSource());
                cell(sheet, "F" + line)
                        .setCellValue(language.equals(VIETNAMESE) ? source.vi() : source.en());
            }
        } else {
            put(sheet, "D" + line, row.plan());
            put(sheet, "F" + line, row.actual());
        }
    }

    private static void put(XSSFSheet sheet, String address, @Nullable BigDecimal number) {
        if (number != null) {
            cell(sheet, address).setCellValue(number.doubleValue());
        }
    }

    private static List<String> text(XSSFSheet sheet, String... addresses) {
        return Stream.of(addresses)
                .map(address -> cell(sheet, address).getStringCellValue())
                .toList();
    }

    private static XSSFWorkbook open(byte[] file) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Read read(byte[] file, Subject subject) {
        var reading = FigureReader.read(file, subject);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }
}
