package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.query.RunningService;
import vn.thidua.query.Sitting2026;

/** A vote on a phone: chosen, looked at once more, changed, and only then sent. */
class VotePageTest {
    private static final String PATH = Sitting2026.PATH + "/conference/vote";

    private static RunningService service;
    private static Chromium chromium;

    private BrowserContext window;
    private Page phone;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(Sitting2026.followedBy(Sitting2026.openFlag()));
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    @BeforeEach
    void open() {
        open(true);
    }

    private void open(boolean isScripted) {
        window =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(390, 844)
                                        .setJavaScriptEnabled(isScripted)
                                        .setExtraHTTPHeaders(
                                                Map.of(
                                                        "Authorization",
                                                        RunningService.token("ld-hoa-dao"))));
        phone = window.newPage();
        phone.navigate(service.address() + PATH);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void what_is_looked_at_once_more_is_exactly_what_would_be_cast() {
        choose("hoa-sen", "AGREE");
        choose("hoa-mai", "DISAGREE");
        choose("hoa-hong", "ABSTAIN");
        phone.getByText("Xem lại phiếu").click();

        assertThat(phone.locator(".cast > div").allInnerTexts())
                .extracting(line -> line.replaceAll("\\s+", " ").strip())
                .containsExactly(
                        "BQL KKT Hoa Sen Đồng ý",
                        "BQL KKT Hoa Mai Không đồng ý",
                        "BQL các KCN Hoa Hồng Không ý kiến");
        var form = phone.locator("form[action$='/do/CastVote']");
        assertThat(value(form, "ballot")).isEqualTo("co");
        assertThat(value(form, "voter")).isEqualTo("hoa-dao");
        assertThat(value(form, "lines[0].candidate")).isEqualTo("hoa-sen");
        assertThat(value(form, "lines[0].choice")).isEqualTo("AGREE");
        assertThat(value(form, "lines[2].candidate")).isEqualTo("hoa-hong");
        assertThat(value(form, "lines[2].choice")).isEqualTo("ABSTAIN");
        assertThat(value(form, "_key")).hasSize(36);
        assertThat(value(form, "_back")).isEqualTo(PATH);
        assertThat(phone.url()).as("nothing of it in an address").doesNotContain("AGREE");
    }

    @Test
    void what_was_chosen_is_still_there_when_it_is_changed_or_refused() {
        for (var board : List.of("hoa-sen", "hoa-mai", "hoa-hong")) {
            choose(board, "AGREE");
        }
        phone.getByText("Xem lại phiếu").click();
        assertThat(phone.locator("[role=alert]").innerText())
                .contains("Phiếu đồng ý 3 đơn vị, nhiều hơn 2 suất");
        assertThat(phone.locator("#hoa-dao-hoa-hong-AGREE").isChecked()).isTrue();

        choose("hoa-hong", "DISAGREE");
        phone.getByText("Xem lại phiếu").click();
        phone.getByText("Sửa lại").click();
        assertThat(phone.locator("#hoa-dao-hoa-hong-DISAGREE").isChecked()).isTrue();
        assertThat(phone.locator(".cast").count()).isZero();
    }

    @Test
    void a_ballot_of_another_board_is_passed_over() {
        phone.evaluate("document.querySelector('[name=voter]').value = 'hoa-cuc'");
        for (var board : List.of("hoa-sen", "hoa-mai", "hoa-hong")) {
            choose(board, "DISAGREE");
        }
        phone.getByText("Xem lại phiếu").click();
        assertThat(phone.locator(".cast").count()).isZero();
        assertThat(phone.locator("#card-hoa-dao form").count()).isOne();
    }

    @Test
    void everything_is_within_reach_of_a_thumb() {
        assertThat((int) phone.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isZero();
        var least =
                phone.evaluate(
                        "Math.min(...[...document.querySelectorAll('.choice label, .primary')].map(e => e.offsetHeight))");
        assertThat((int) least).isGreaterThanOrEqualTo(44);
    }

    @Test
    void without_a_script_one_reloads_by_a_link_and_votes_all_the_same() {
        window.close();
        open(false);
        assertThat(phone.locator("#live-on").isVisible()).isFalse();
        phone.locator("#live-reload").click();
        for (var board : List.of("hoa-sen", "hoa-mai", "hoa-hong")) {
            choose(board, "DISAGREE");
        }
        phone.getByText("Xem lại phiếu").click();
        assertThat(phone.locator(".cast > div").count()).isEqualTo(3);
    }

    private void choose(String candidate, String choice) {
        phone.locator("#hoa-dao-" + candidate + "-" + choice).check();
    }

    private static String value(com.microsoft.playwright.Locator form, String name) {
        return form.locator("[name='" + name + "']").inputValue();
    }
}
