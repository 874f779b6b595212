package vn.thidua.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The score trees in a real browser: folded by the mouse, by the keyboard and without a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreTreeTest {
    /** Two of its boards were verified otherwise than they scored themselves. */
    private static final String SCORES = "/khoi-mau-chim/2025/scores";

    private static final String TREE = "#tree-chim-cong";

    private final Chromium chromium = new Chromium();

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void without_a_script_the_address_says_what_is_folded() {
        var page = Site.shared().get(SCORES + "?but=chim-cong.d").body();

        assertThat(row(page, "chim-cong", "d")).contains("aria-expanded=\"false\"");
        assertThat(row(page, "chim-cong", "phong-trao")).contains("hidden=");
        assertThat(row(page, "chim-hac", "phong-trao")).doesNotContain("hidden=");
        assertThat(page).contains("href=\"?#tree-chim-cong\"");
    }

    @Test
    void without_a_script_only_what_differs_is_shown_when_the_address_says_so() {
        var page = Site.shared().get(SCORES + "?differing=true").body();

        assertThat(row(page, "chim-cong", "d")).doesNotContain("hidden=");
        assertThat(row(page, "chim-cong", "phong-trao")).doesNotContain("hidden=");
        assertThat(row(page, "chim-cong", "tthc")).contains("hidden=");
    }

    private static String row(String page, String board, String code) {
        int tree = page.indexOf("id=\"tree-" + board + "\"");
        int at = page.indexOf("data-code=\"" + code + "\"", tree);
        return page.substring(page.lastIndexOf("<tr", at), page.indexOf('>', at));
    }

    @Test
    void a_difference_has_a_sign_a_shape_and_a_word() {
        try (var view = open()) {
            var difference = row(view, "phong-trao").locator("td:nth-of-type(4)");

            assertThat(difference.innerText()).contains("−20,00", "thấp hơn tự chấm");
            assertThat(difference.locator(".way.down svg").count()).isOne();
        }
    }

    @Test
    void what_is_folded_and_how_far_down_one_was_is_there_after_a_reload() {
        try (var view = open()) {
            row(view, "a").locator("a.fold").click();
            assertThat(row(view, "doanh-thu")).isHidden();
            view.page().evaluate("scrollTo(0, 300)");

            view.page().reload();

            assertThat(row(view, "doanh-thu")).isHidden();
            assertThat(row(view, "tthc")).isVisible();
            view.page().waitForFunction("scrollY === 300");
            assertThat(view.complaints()).isEmpty();
        }
    }

    @Test
    void everything_folds_and_opens_at_once() {
        try (var view = open()) {
            view.page().locator("[data-tree=fold]").click();
            assertThat(view.page().locator(TREE + " tbody tr:not([hidden])[aria-level='2']"))
                    .hasCount(0);

            view.page().locator("[data-tree=open]").click();
            assertThat(view.page().locator(TREE + " tbody tr[hidden]")).hasCount(0);
        }
    }

    @Test
    void only_what_differs_stays_when_it_is_asked_for() {
        try (var view = open()) {
            view.page().locator("[data-tree=differing]").click();

            assertThat(view.page().locator(TREE + " tbody tr:not([hidden])")).hasCount(2);
            assertThat(row(view, "phong-trao")).isVisible();
        }
    }

    @Test
    void the_arrows_go_through_the_tree_fold_it_and_open_it() {
        try (var view = open()) {
            var keys = view.page().keyboard();
            row(view, "a").focus();
            keys.press("ArrowLeft");
            assertThat(row(view, "doanh-thu")).isHidden();
            keys.press("ArrowDown");
            assertThat(row(view, "b")).isFocused();
            keys.press("ArrowDown");
            assertThat(row(view, "tthc")).isFocused();
            keys.press("ArrowLeft");
            assertThat(row(view, "b")).isFocused();
            keys.press("Home");
            assertThat(row(view, "a")).isFocused();
            keys.press("ArrowRight");
            assertThat(row(view, "doanh-thu")).isVisible();
            keys.press("ArrowRight");
            assertThat(row(view, "a").locator("th")).isFocused();
            keys.press("End");
            assertThat(row(view, "a").locator("td").last()).isFocused();
            keys.press("Control+End");
            assertThat(view.page().locator(TREE + " tbody tr:last-child td:last-child"))
                    .isFocused();
        }
    }

    @Test
    void enter_folds_the_group_that_has_the_focus() {
        try (var view = open()) {
            row(view, "b").focus();
            view.page().keyboard().press("Enter");

            assertThat(row(view, "tthc")).isHidden();
            assertThat(row(view, "b")).hasAttribute("aria-expanded", "false");
        }
    }

    private static Locator row(View view, String code) {
        return view.page().locator(TREE + " tr[data-code='" + code + "']");
    }

    private View open() {
        var view = new View(chromium.browser(), SCORES, 1280);
        view.page().locator("#fold-chim-cong").evaluate("one => { one.open = true; }");
        return view;
    }
}
