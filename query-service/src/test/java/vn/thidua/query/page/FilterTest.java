package vn.thidua.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.query.search.FoldingExamples;

/** Searching and filtering in a real browser, by the same folding as on the server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterTest {
    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void the_browser_folds_as_the_server_does() {
        try (var view = open("/")) {
            for (Map.Entry<String, String> example : FoldingExamples.FOLDED.entrySet()) {
                assertThat(
                                view.page()
                                        .evaluate(
                                                "text => import('/js/fold.js').then(it => it.fold(text))",
                                                example.getKey()))
                        .isEqualTo(example.getValue());
            }
        }
    }

    @Test
    void a_long_table_keeps_the_rows_with_the_words_that_are_typed() {
        try (var view = open("/khoi-mau/2025")) {
            var field = view.page().locator("[data-filter] input");
            field.fill("hoa dao");
            assertThat(view.page().locator("#board-hoa-dao")).isVisible();
            assertThat(view.page().locator("#board-hoa-sen")).isHidden();
            assertThat(view.page().locator("[data-filter] [role=status]")).hasText("còn 1 dòng");

            field.fill("không có đâu");
            assertThat(view.page().locator("[data-filter] [role=status]"))
                    .containsText("Không dòng nào");

            field.fill("");
            assertThat(view.page().locator("#board-hoa-sen")).isVisible();
        }
    }

    @Test
    void a_criterion_that_is_looked_for_stays_with_its_group() {
        try (var view = open("/khoi-mau-chim/2025/scores")) {
            view.page().locator("[data-filter] input").fill("doi thoai");

            var tree = view.page().locator("#tree-chim-en");
            assertThat(tree.locator("tr[data-code=ho-tro]")).isVisible();
            assertThat(tree.locator("tr[data-code=b]")).isVisible();
            assertThat(tree.locator("tr[data-code=a]")).isHidden();
        }
    }

    @Test
    void without_a_script_there_is_no_field_that_does_nothing() {
        assertThat(Site.shared().get("/khoi-mau/2025").body())
                .doesNotContain("type=\"search\"")
                .contains("href=\"/search\"");
    }

    @Test
    void what_is_found_follows_what_is_typed() {
        try (var view = open("/search")) {
            view.page().locator("#q").pressSequentially("khanh hoa");

            assertThat(view.page().locator(".hits a").first()).containsText("Vân Phong");
            assertThat(view.page().locator("#q")).isFocused();
            assertThat(view.complaints()).isEmpty();
        }
    }

    private View open(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
