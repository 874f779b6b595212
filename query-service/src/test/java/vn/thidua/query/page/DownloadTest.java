package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.query.RunningService;
import vn.thidua.query.Story;

/** A page as a workbook says what the page says: the same tables, rows, words and numbers. */
class DownloadTest {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SOURCED = "/taynguyen-duyenhai/2022";
    private static final String INVENTED = "/khoi-mau/2025";
    private static final String STORY = "/" + Story.YEAR;
    private static final int FIRST_ROW = 3;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Site.shared();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/?x=1",
                        SOURCED + "?x=1",
                        SOURCED + "/indicators?x=1",
                        SOURCED + "/awards?x=1",
                        INVENTED + "?x=1",
                        INVENTED + "/indicators?x=1",
                        INVENTED + "/ballots?x=1",
                        "/audit" + INVENTED + "?at=40",
                        STORY + "/scores?x=1",
                        STORY + "/dossiers?x=1",
                        STORY + "/petitions?x=1",
                        STORY + "/ministry?x=1",
                        STORY + "/rules?x=1",
                        STORY + "/requests?x=1",
                        "/mau/members?on=2026-03-01")
                .flatMap(path ->
                        Stream.of("vi", "en").map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void a_workbook_says_what_the_page_says(String path, String language) throws Exception {
        var asked = path + "&lang=" + language;
        var page = Jsoup.parse(Site.shared().get(asked).body());
        page.select("table .noprint").remove();
        var answer = download(asked + "&format=xlsx", RunningService.READER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var tables = page.select("main table");
            assertThat(tables).isNotEmpty();
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size());
            for (int at = 0; at < tables.size(); at++) {
                assertSame(book.getSheetAt(at), tables.get(at), language);
                assertThat(text(book.getSheetAt(at), 0)).isEqualTo(heading(page));
                assertThat(unspaced(text(book.getSheetAt(at), 1)))
                        .endsWith(unspaced(tables.get(at).select("caption").text()));
            }
        }
    }

    @Test
    void the_first_line_names_bloc_page_label_and_moment() throws Exception {
        try (var book = book(INVENTED + "/indicators?format=xlsx")) {
            assertThat(text(book.getSheetAt(0), 0))
                    .startsWith("Khối thi đua mẫu")
                    .contains(
                            " · Chỉ tiêu năm 2025 · Khối mẫu, số liệu minh họa",
                            " · đến sự kiện số ");
            assertThat(book.getSheetName(0)).isEqualTo("Tổng hợp toàn khối");
        }
        try (var book = book(SOURCED + "?format=xlsx&lang=en")) {
            assertThat(text(book.getSheetAt(0), 0)).doesNotContain("invented", "llustrative");
        }
        try (var book = book("/mau/members?format=xlsx")) {
            assertThat(text(book.getSheetAt(0), 0)).contains("số liệu minh họa");
        }
    }

    @Test
    void the_file_is_called_like_the_page_and_kept_by_nobody() throws Exception {
        var headers = download(INVENTED + "/awards?format=xlsx", RunningService.READER).headers();
        assertThat(headers.firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("\"thi-dua-khoi-mau-2025-awards.xlsx\"");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(
                        download("/?format=xlsx", RunningService.READER)
                                .headers()
                                .firstValue("Content-Disposition")
                                .orElse(""))
                .contains("\"thi-dua.xlsx\"");
    }

    @Test
    void who_may_not_see_the_page_gets_no_workbook_of_it() throws Exception {
        var path = INVENTED + "/indicators?format=xlsx";
        var refused = download(path, RunningService.token("khach"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();

        var request =
                HttpRequest.newBuilder(URI.create(Site.shared().address() + path))
                        .header("Accept", "text/html")
                        .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void what_is_no_page_is_answered_as_it_is() throws Exception {
        var unknown = download("/khong-co/2022?format=xlsx", RunningService.READER);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");

        var view = download("/api/cycles" + INVENTED + "/board?format=xlsx", RunningService.READER);
        assertThat(view.headers().firstValue("Content-Type").orElse("")).contains("json");
        var style = download("/css/thidua.css?format=xlsx", RunningService.READER);
        assertThat(style.headers().firstValue("Content-Type").orElse("")).contains("css");
        assertThat(style.body()).isNotEmpty();
    }

    @Test
    void the_link_keeps_what_was_asked_for() {
        var page = Jsoup.parse(Site.shared().get("/audit" + INVENTED + "?at=40&lang=en").body());
        assertThat(page.select("a.as-excel").attr("href")).isEqualTo("?at=40&lang=en&format=xlsx");
        assertThat(page.select("a.as-excel").text()).isEqualTo("Download Excel");
        assertThat(link(INVENTED)).isEqualTo("?format=xlsx");
        assertThat(link(INVENTED + "?x=%22%3E%3Cb%3E&format=pdf"))
                .isEqualTo("?x=%22%3E%3Cb%3E&format=xlsx");
        assertThat(Site.shared().get("/khong-co/2022").body()).doesNotContain("as-excel");
    }

    private static String link(String path) {
        return Jsoup.parse(Site.shared().get(path).body()).select("a.as-excel").attr("href");
    }

    @Test
    void the_link_stands_where_there_is_a_table_and_not_on_paper() {
        try (var chromium = new Chromium();
                var table = new View(chromium.browser(), INVENTED, 390);
                var none = new View(chromium.browser(), INVENTED + "/petitions", 1280)) {
            assertThat(table.page().locator(".as-excel").isVisible()).isTrue();
            assertThat(table.page().locator(".as-excel").innerText()).isEqualTo("Tải Excel");
            table.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(table.page().locator(".as-excel").isVisible()).isFalse();

            assertThat(none.page().locator("main table").count()).isZero();
            assertThat(none.page().locator(".as-excel").isVisible()).isFalse();
        }
    }

    /** Row by row: the numbers as numbers, and all else word for word. */
    private static void assertSame(XSSFSheet sheet, Element table, String language) {
        var rows = table.select("tr");
        assertThat(sheet.getLastRowNum()).isEqualTo(FIRST_ROW + rows.size() - 1);
        for (int at = 0; at < rows.size(); at++) {
            var words = new StringBuilder();
            var numbers = new ArrayList<Double>();
            for (var cell : rows.get(at).select("td, th")) {
                var number = cell.is("td.n") ? number(cell, language) : OptionalDouble.empty();
                number.ifPresent(numbers::add);
                words.append(number.isPresent() ? cell.select("small").text() : cell.text());
            }
            var written = new StringBuilder();
            var counted = new ArrayList<Double>();
            for (var cell : sheet.getRow(FIRST_ROW + at)) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    counted.add(cell.getNumericCellValue());
                } else {
                    written.append(cell.getStringCellValue());
                }
            }
            assertThat(counted).isEqualTo(numbers);
            assertThat(unspaced(written.toString()).replaceAll("(ghichú|note)", ""))
                    .isEqualTo(unspaced(words.toString()).replaceAll("(ghichú|note)", ""));
        }
    }

    /** As the language of the page writes numbers, with a sign or as a share of a hundred. */
    private static OptionalDouble number(Element cell, String language) {
        var copy = cell.clone();
        copy.select("small").remove();
        var text = copy.text().replace('−', '-').replace("+", "").replace("\u00a0", "");
        boolean percent = text.endsWith("%");
        var digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        var place = new ParsePosition(0);
        var number =
                NumberFormat.getInstance(
                                language.equals("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH)
                        .parse(digits, place);
        if (number == null || digits.isEmpty() || place.getIndex() < digits.length()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                percent
                        ? BigDecimal.valueOf(number.doubleValue()).movePointLeft(2).doubleValue()
                        : number.doubleValue());
    }

    private static String heading(Document page) {
        return String.join(
                " · ",
                Stream.of(
                                page.select("meta[name=bloc]").attr("content"),
                                page.select("h1").text(),
                                page.select("#illustrative").text(),
                                page.select("#as-of").text())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String unspaced(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    private XSSFWorkbook book(String path) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(download(path, RunningService.READER).body()));
    }

    private HttpResponse<byte[]> download(String path, String token)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(Site.shared().address() + path))
                        .header("Authorization", token)
                        .header("Accept", "text/html, */*")
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
