package vn.thidua.query.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.excel.BookReason.COLUMNS_CHANGED;
import static vn.thidua.query.excel.BookReason.FILE_TOO_LARGE;
import static vn.thidua.query.excel.BookReason.HAS_MACROS;
import static vn.thidua.query.excel.BookReason.INSIDE_TOO_LARGE;
import static vn.thidua.query.excel.BookReason.LINKS_OUT;
import static vn.thidua.query.excel.BookReason.NOT_A_WORKBOOK;
import static vn.thidua.query.excel.BookReason.OLD_FORMAT;
import static vn.thidua.query.excel.BookReason.OTHER_SHEET;
import static vn.thidua.query.excel.BookReason.PASSWORD;
import static vn.thidua.query.excel.BookReason.SHEET_HIDDEN;
import static vn.thidua.query.excel.BookReason.SHEET_REPEATED;
import static vn.thidua.query.excel.BookReason.TOO_MANY_ROWS;
import static vn.thidua.query.excel.BookReason.WRONG_BLOC;
import static vn.thidua.query.excel.BookReason.WRONG_BOARD;
import static vn.thidua.query.excel.BookReason.WRONG_FORM;
import static vn.thidua.query.excel.BookReason.WRONG_YEAR;
import static vn.thidua.query.excel.Books.PLEDGE;
import static vn.thidua.query.excel.Books.SHEET;
import static vn.thidua.query.excel.Books.TYPES;
import static vn.thidua.query.excel.Books.VIETNAMESE;
import static vn.thidua.query.excel.Books.cell;
import static vn.thidua.query.excel.Books.edited;
import static vn.thidua.query.excel.Books.editedSheet;
import static vn.thidua.query.excel.Books.forged;
import static vn.thidua.query.excel.Books.form;
import static vn.thidua.query.excel.Books.pledge;
import static vn.thidua.query.excel.Books.rewritten;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.query.excel.Reading.Read;
import vn.thidua.query.excel.Reading.Refused;

/** Files that are not the form asked for, or more than that: each is refused with its reason. */
class HostileFilesTest {
    private static final long MEGABYTE = 1 << 20;

    static Stream<Arguments> files() {
        return Stream.of(
                file("nothing", NOT_A_WORKBOOK, () -> new byte[0]),
                file("one byte", NOT_A_WORKBOOK, () -> new byte[] {'P'}),
                file("text", NOT_A_WORKBOOK, () -> "chỉ tiêu;kế hoạch\n1;2".getBytes(UTF_8)),
                file("a web page", NOT_A_WORKBOOK, () -> "<html><table>".getBytes(UTF_8)),
                file("a PDF", NOT_A_WORKBOOK, () -> "%PDF-1.7 ...".getBytes(UTF_8)),
                file("an empty zip", NOT_A_WORKBOOK, () -> Books.zip(Map.of())),
                file("some zip", NOT_A_WORKBOOK, () -> Books.zip(Map.of("a.txt", new byte[9]))),
                file("half a file", NOT_A_WORKBOOK, () -> Arrays.copyOf(pledge(), 4_000)),
                file("noise in the file", NOT_A_WORKBOOK, HostileFilesTest::noisy),
                file("a letter", NOT_A_WORKBOOK, HostileFilesTest::letter),
                file("a binary workbook", NOT_A_WORKBOOK, HostileFilesTest::binary),
                file("the old format", OLD_FORMAT, HostileFilesTest::old),
                file("an old letter", NOT_A_WORKBOOK, () -> container("WordDocument")),
                file("a password", PASSWORD, HostileFilesTest::locked),
                file("macros", HAS_MACROS, HostileFilesTest::macros),
                file("macros called otherwise", HAS_MACROS, HostileFilesTest::disguisedMacros),
                file("an old macro sheet", HAS_MACROS, HostileFilesTest::macroSheet),
                file("too many bytes", FILE_TOO_LARGE, HostileFilesTest::large),
                file("a zip bomb", INSIDE_TOO_LARGE, HostileFilesTest::bomb),
                file("ten thousand parts", INSIDE_TOO_LARGE, HostileFilesTest::crowd),
                file("a million of elements", INSIDE_TOO_LARGE, HostileFilesTest::elements),
                file("a tower of elements", INSIDE_TOO_LARGE, HostileFilesTest::tower),
                file("a hundred thousand rows", TOO_MANY_ROWS, HostileFilesTest::rows),
                file("a foreign entity", NOT_A_WORKBOOK, HostileFilesTest::entity),
                file("another workbook", LINKS_OUT, HostileFilesTest::externalLink),
                file("a formula elsewhere", LINKS_OUT, () -> formula("[1]Sheet1!A1")),
                file("a program", LINKS_OUT, () -> formula("cmd|'/C calc'!A0")),
                file("a connection", LINKS_OUT, HostileFilesTest::connection),
                file("a picture from the net", LINKS_OUT, HostileFilesTest::picture),
                file("an empty workbook", OTHER_SHEET, HostileFilesTest::empty),
                file("another sheet", OTHER_SHEET, HostileFilesTest::other),
                file(
                        "the mark deleted",
                        OTHER_SHEET,
                        () -> editedSheet(pledge(), sheet -> cell(sheet, "A7").setCellValue(""))),
                file(
                        "another form",
                        WRONG_FORM,
                        () -> of(new Subject(PaperForm.RESULT, "khoi-mau", 2026, "hoa-mai"))),
                file(
                        "another bloc",
                        WRONG_BLOC,
                        () -> of(new Subject(PaperForm.PLEDGE, "khoi-chim", 2026, "hoa-mai"))),
                file(
                        "another year",
                        WRONG_YEAR,
                        () -> of(new Subject(PaperForm.PLEDGE, "khoi-mau", 2025, "hoa-mai"))),
                file(
                        "another board",
                        WRONG_BOARD,
                        () -> of(new Subject(PaperForm.PLEDGE, "khoi-mau", 2026, "hoa-mai-2"))),
                file(
                        "two sheets",
                        SHEET_REPEATED,
                        () -> edited(pledge(), book -> book.cloneSheet(0))),
                file("a hidden sheet", SHEET_HIDDEN, HostileFilesTest::hidden),
                file("columns exchanged", COLUMNS_CHANGED, HostileFilesTest::exchanged),
                file(
                        "a heading deleted",
                        COLUMNS_CHANGED,
                        () -> editedSheet(pledge(), sheet -> cell(sheet, "E9").setCellValue(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_that_is_wrong_is_refused(String name, BookReason reason, Supplier<byte[]> file) {
        var reading = FigureReader.read(file.get(), PLEDGE);

        assertThat(reading).isInstanceOf(Refused.class);
        var refused = (Refused) reading;
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.vi()).doesNotContain("{").contains("hãy");
        assertThat(refused.en()).doesNotContain("{").contains(";");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_file(BookReason reason) {
        assertThat(files().map(it -> it.get()[1])).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heavy")
    void what_is_too_much_is_refused_in_little_memory(String name, byte[] file) {
        FigureReader.read(file, PLEDGE);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        FigureReader.read(file, PLEDGE);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(64 * MEGABYTE);
    }

    static Stream<Arguments> heavy() {
        return Stream.of(
                Arguments.of("a hundred thousand rows", rows()),
                Arguments.of("a zip bomb", bomb()),
                Arguments.of("a million of elements", elements()),
                Arguments.of("too many bytes", large()));
    }

    @Test
    void any_file_that_is_broken_anywhere_is_answered() {
        var good = pledge();
        var random = new Random(1);
        for (int time = 0; time < 300; time++) {
            var broken = good.clone();
            for (int byteToBreak = 0; byteToBreak < 3; byteToBreak++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertThat(FigureReader.read(broken, PLEDGE)).isNotNull();
        }
    }

    @Test
    void a_link_to_a_page_or_an_address_leads_nowhere_and_is_left_alone() {
        var file =
                edited(
                        pledge(),
                        book -> {
                            var link =
                                    book.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
                            link.setAddress("mailto:van-thu@hoa-mai.example");
                            cell(book.getSheetAt(0), "H10").setHyperlink(link);
                        });

        assertThat(FigureReader.read(file, PLEDGE)).isInstanceOf(Read.class);
    }

    @Test
    void a_sheet_among_others_and_in_another_place_is_found() {
        var file =
                edited(
                        pledge(),
                        book -> {
                            book.createSheet("ghi chú")
                                    .createRow(0)
                                    .createCell(0)
                                    .setCellValue("x");
                            book.setSheetOrder("ghi chú", 0);
                            cell(book.getSheetAt(1), "E10").setCellValue(5);
                            book.getSheetAt(1).shiftRows(0, 23, 3);
                        });

        var reading = FigureReader.read(file, PLEDGE);
        assertThat(reading).isInstanceOf(Read.class);
        assertThat(((Read) reading).rows().getFirst().plan().address()).isEqualTo("E13");
        assertThat(((Read) reading).values().getFirst().plan()).isEqualByComparingTo("5");
    }

    private static Arguments file(String name, BookReason reason, Supplier<byte[]> file) {
        return Arguments.of(name, reason, file);
    }

    private static byte[] of(Subject subject) {
        return form(subject, List.of(), VIETNAMESE);
    }

    private static byte[] noisy() {
        var file = pledge();
        Arrays.fill(file, file.length / 3, file.length / 3 + 200, (byte) 7);
        return file;
    }

    /** A workbook's parts under the content types of a letter. */
    private static byte[] letter() {
        return rewritten(
                pledge(),
                TYPES,
                xml -> xml.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"));
    }

    private static byte[] binary() {
        return rewritten(
                pledge(),
                TYPES,
                xml ->
                        xml.replace(
                                "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "vnd.ms-excel.sheet.binary.macroEnabled.main"));
    }

    private static byte[] old() {
        return made(bytes -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet().createRow(0).createCell(0).setCellValue(1);
                book.write(bytes);
            }
        });
    }

    private static byte[] container(String entry) {
        return made(bytes -> {
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
                container.writeFilesystem(bytes);
            }
        });
    }

    private static byte[] locked() {
        return made(bytes -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("mật khẩu");
                try (var parts = OPCPackage.open(new ByteArrayInputStream(pledge()));
                        var encrypted = encryptor.getDataStream(container)) {
                    parts.save(encrypted);
                }
                container.writeFilesystem(bytes);
            }
        });
    }

    private static byte[] macros() {
        return edited(
                pledge(), book -> book.setVBAProject(new ByteArrayInputStream(new byte[100])));
    }

    /** The workbook says it is a plain one, and the project has an innocent name. */
    private static byte[] disguisedMacros() {
        return part("xl/theme/more.bin", "application/vnd.ms-office.vbaProject", new byte[9]);
    }

    private static byte[] macroSheet() {
        return part(
                "xl/macrosheets/sheet1.xml",
                "application/vnd.ms-excel.macrosheet+xml",
                "<macrosheet/>".getBytes(UTF_8));
    }

    private static byte[] large() {
        var noise = new byte[(int) (2 * MEGABYTE)];
        new Random(1).nextBytes(noise);
        return part("xl/media/image1.png", "image/png", noise);
    }

    private static byte[] bomb() {
        return part("xl/media/image1.png", "image/png", new byte[(int) (100 * MEGABYTE)]);
    }

    private static byte[] crowd() {
        return forged(
                pledge(),
                parts ->
                        IntStream.range(0, 10_000)
                                .forEach(number -> parts.put("xl/media/" + number, new byte[0])));
    }

    private static byte[] elements() {
        return rewritten(
                pledge(),
                "xl/sharedStrings.xml",
                xml -> xml.replace("</sst>", "<si/>".repeat(1_000_000) + "</sst>"));
    }

    private static byte[] tower() {
        return rewritten(
                pledge(),
                SHEET,
                xml ->
                        xml.replace(
                                "</worksheet>",
                                "<a>".repeat(9_000) + "</a>".repeat(9_000) + "</worksheet>"));
    }

    private static byte[] rows() {
        var rows =
                IntStream.rangeClosed(100, 100_100)
                        .mapToObj(row ->
                                "<row r=\"%d\"><c r=\"D%d\"><v>%d</v></c></row>"
                                        .formatted(row, row, row * 7919L % 100_003))
                        .collect(Collectors.joining());
        return rewritten(
                pledge(), SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static byte[] entity() {
        return rewritten(
                pledge(),
                SHEET,
                xml ->
                        xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet"));
    }

    private static byte[] externalLink() {
        return part(
                "xl/externalLinks/externalLink1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
                "<externalLink/>".getBytes(UTF_8));
    }

    /** In a cell that nobody asks for. */
    private static byte[] formula(String formula) {
        var file = editedSheet(pledge(), sheet -> cell(sheet, "J40").setCellFormula("A1"));
        return rewritten(file, SHEET, xml -> xml.replace("<f>A1</f>", "<f>" + formula + "</f>"));
    }

    private static byte[] connection() {
        return part(
                "xl/connections.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
                "<connections/>".getBytes(UTF_8));
    }

    private static byte[] picture() {
        return forged(
                pledge(),
                parts ->
                        parts.put(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                """
                                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                                <Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
                                 Target="http://127.0.0.1:1/a.png" TargetMode="External"/></Relationships>\
                                """
                                        .getBytes(UTF_8)));
    }

    private static byte[] empty() {
        return made(bytes -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet();
                book.write(bytes);
            }
        });
    }

    private static byte[] other() {
        return made(bytes -> {
            try (var book = new XSSFWorkbook()) {
                var sheet = book.createSheet("Bảng lương");
                cell(sheet, "A1").setCellValue("Đơn vị");
                cell(sheet, "B2").setCellValue(12);
                book.write(bytes);
            }
        });
    }

    private static byte[] hidden() {
        return edited(
                pledge(),
                book -> {
                    book.createSheet("trống");
                    book.setActiveSheet(1);
                    book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                });
    }

    private static byte[] exchanged() {
        return editedSheet(
                pledge(),
                sheet -> {
                    cell(sheet, "D9").setCellValue(Column.PLAN.vi());
                    cell(sheet, "E9").setCellValue(Column.LAST_YEAR.vi());
                });
    }

    /** The form with one part more. */
    private static byte[] part(String name, String type, byte[] content) {
        return forged(
                rewritten(
                        pledge(),
                        TYPES,
                        xml ->
                                xml.replace(
                                        "</Types>",
                                        "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                                                .formatted(name, type))),
                parts -> parts.put(name, content));
    }

    private static byte[] made(Books.Change<ByteArrayOutputStream> making) {
        try {
            var bytes = new ByteArrayOutputStream();
            making.on(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
