package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms as paper, printed by a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperTest {
    private static final String PLEDGE = "/khoi-mau/2025/print/f1/hoa-sen";
    private static final String RESULT = "/khoi-mau/2025/print/f3/hoa-sen";
    private static final String SCORES = "/khoi-mau-chim/2025/print/f4/chim-en";

    /** The page objects of a PDF; the one above them is named in the plural. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** The width of A4 in pixels of CSS, less the margins of the sheet. */
    private static final int A4 = 661;

    private static final int A4_ACROSS = 1009;

    private final Chromium chromium = new Chromium();

    @BeforeAll
    void start() {
        Site.shared();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void the_head_names_the_state_on_the_right_and_the_board_on_the_left() {
        try (var view = desk(RESULT)) {
            var head = view.page().locator(".paper-head > div");
            assertThat(head.nth(0).innerText()).containsIgnoringCase("BQL KKT Hoa Sen");
            assertThat(head.nth(1).innerText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Hoa Sen, ngày");
            assertThat(view.page().locator(".signatures").innerText())
                    .contains("THỦ TRƯỞNG ĐƠN VỊ");
        }
    }

    @Test
    void numbers_stand_as_vietnamese_writes_them_beside_plan_and_share() {
        try (var view = desk(RESULT)) {
            assertThat(view.page().locator(".paper tbody tr").allInnerTexts())
                    .anyMatch(row ->
                            row.matches("(?s).*Doanh thu.*tỷ đồng.*\\d\\d\\.\\d{3}.*,\\d.*"));
        }
    }

    @Test
    void it_does_not_pretend_that_a_law_prescribes_it() {
        try (var view = desk(PLEDGE)) {
            assertThat(view.page().locator(".paper .source").innerText())
                    .contains("không phải mẫu do pháp luật quy định");
        }
    }

    @ParameterizedTest
    @CsvSource({PLEDGE + "," + A4, RESULT + "," + A4, SCORES + "," + A4_ACROSS})
    void it_fits_on_a4_and_the_head_of_its_table_is_repeated(String path, int width) {
        try (var view = desk(path)) {
            view.page().setViewportSize(width, 900);
            view.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(view.overflow()).isZero();
            assertThat(
                            view.page()
                                    .evaluate(
                                            "getComputedStyle(document.querySelector('.paper thead')).display"))
                    .isEqualTo("table-header-group");
            assertThat(
                            view.page()
                                    .evaluate(
                                            "getComputedStyle(document.querySelector('.paper tbody tr')).breakInside"))
                    .isEqualTo("avoid");
            assertThat(view.page().locator(".top").isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({PLEDGE + ",1,1", SCORES + ",2,3"})
    void it_takes_as_many_sheets_as_it_needs(String path, int fewest, int most) {
        try (var view = desk(path)) {
            var pdf = view.page().pdf(new PdfOptions().setPreferCSSPageSize(true));

            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results())
                    .hasSizeBetween(fewest, most);
        }
    }

    @Test
    void a_board_that_sent_nothing_has_no_paper() {
        assertThat(Site.shared().get("/khoi-mau/2026/print/f3/hoa-sen").statusCode())
                .isEqualTo(404);
    }

    private View desk(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
