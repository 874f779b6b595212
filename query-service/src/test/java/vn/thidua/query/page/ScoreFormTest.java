package vn.thidua.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The forms of scores in a real browser: totals while typing, and what the board said beside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreFormTest {
    private static final String VERIFY =
            "/khoi-mau-chim/2025/do/VerifyScore?board=chim-cong&verifier=chim-yen";
    private static final String SELF = "/khoi-mau-chim/2025/do/SubmitSelfScore?board=chim-cong";

    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void what_the_board_scored_and_its_evidence_stand_beside_each_line() {
        try (var view = open(VERIFY)) {
            var line = view.page().locator("[data-line=dang]");

            assertThat(line.locator(".side")).containsText("80,00");
            assertThat(line.locator(".side a"))
                    .hasAttribute(
                            "href", java.util.regex.Pattern.compile("/khoi-mau-chim/files/.*"));
            assertThat(view.complaints()).isEmpty();
        }
    }

    @Test
    void the_total_of_a_group_and_the_difference_follow_what_is_typed() {
        try (var view = open(VERIFY)) {
            var line = view.page().locator("[data-line=phong-trao]");
            line.locator("[name$='.hundredths']").fill("70");

            assertThat(line.locator("[data-came=gap]")).containsText("−20,00");
            assertThat(line.locator("[data-came=word]")).hasText("thấp hơn tự chấm");
            assertThat(view.page().locator("#group-d > summary [data-sum=points]"))
                    .containsText("70,00");
        }
    }

    @Test
    void what_is_missing_is_counted_and_can_be_gone_to() {
        try (var view = open(VERIFY)) {
            var page = view.page();
            page.locator("#group-b").evaluate("one => { one.open = false; }");
            page.locator("[data-line=tthc] [name$='.actual']")
                    .evaluate(
                            "one => { one.value = ''; one.dispatchEvent(new Event('input', { bubbles: true })); }");

            assertThat(page.locator("#score-total [data-sum=open]"))
                    .hasText("còn 1 dòng chưa điền");
            assertThat(page.locator("#group-b > summary [data-sum=open]"))
                    .hasText("còn 1 dòng chưa điền");
            page.locator("#next-open").click();
            assertThat(page.locator("[data-line=tthc] [name$='.actual']")).isFocused();
        }
    }

    @Test
    void a_folded_group_stays_folded_after_a_reload() {
        try (var view = open(SELF)) {
            view.page().locator("#group-c > summary").click();
            view.page().reload();

            assertThat(view.page().locator("[data-line=ky-luat]")).isHidden();
            assertThat(view.page().locator("[data-line=tthc]")).isVisible();
        }
    }

    @Test
    void what_pledge_and_result_bring_is_shown_and_not_asked_for() {
        var page = Site.shared().get(SELF).body();

        assertThat(page).contains("data-line=\"du-an\"", "lấy từ giao ước và báo cáo");
        assertThat(page).doesNotContain("value=\"du-an\"");
    }

    /** Every board calls the class of its party committee so. */
    @Test
    void evidence_of_the_same_name_is_the_boards_own() {
        assertThat(Site.shared().get(VERIFY).body())
                .contains("xep-loai-dang-bo-chim-cong.pdf", "/files/1f38c0fd")
                .doesNotContain("xep-loai-dang-bo-chim-en.pdf", "/files/4cd17683");
        assertThat(Site.shared().get("/khoi-mau-chim/2025/print/f4/chim-cong").body())
                .contains("xep-loai-dang-bo-chim-cong.pdf")
                .doesNotContain("chim-en.pdf");
    }

    private View open(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
