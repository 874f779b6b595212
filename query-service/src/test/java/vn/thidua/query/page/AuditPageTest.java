package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.domain.log.LogEntry;

/** The audit in a real browser: a year is stepped through, and every ballot is counted again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPageTest {
    private static final String AUDIT = "/audit/khoi-mau/2025";

    private final Chromium chromium = new Chromium();
    private final List<LogEntry> events = Site.shared().entriesOf("cycle:khoi-mau:2025");

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void every_entry_is_intact_and_equal_to_the_log() {
        try (var view = open(AUDIT)) {
            assertThat(view.page().locator("#verification").innerText())
                    .isEqualTo(
                            "Cả %d sự kiện còn nguyên vẹn và trùng khớp với nhật ký gốc."
                                    .formatted(events.size()));
            assertThat(view.page().locator("#entries tbody tr").count()).isEqualTo(events.size());
            assertThat(view.page().locator("#now").innerText())
                    .contains(events.getLast().leafHash(), "Nguồn");
        }
    }

    @Test
    void a_step_changes_the_board_to_what_it_was() {
        long signing = position("PledgeSigned");
        try (var view = open(AUDIT + "?at=" + (signing - 1))) {
            var signature = view.page().locator("#board-hoa-sen td:nth-of-type(2)");
            assertThat(signature.locator(".chip.done").count()).isZero();

            view.page().locator("#step-next").click();
            view.page().waitForURL("**/*at=" + signing);

            assertThat(signature.locator(".chip.done").count()).isOne();
            assertThat(view.page().locator("#now h2").innerText()).contains("ký giao ước");
            assertThat(view.page().locator("tr.here").count()).isOne();
            assertThat(view.complaints()).isEmpty();
        }
    }

    @Test
    void what_was_shown_is_not_kept_in_the_browser_and_going_back_asks_again() {
        try (var view = open(AUDIT)) {
            var page = view.page();
            page.locator("#step-first").click();
            page.waitForURL("**/*at=" + events.getFirst().position());

            assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])").toString())
                    .doesNotContain("hoa-sen");

            page.goBack();
            page.waitForURL("**" + AUDIT);
            // The address changes first, the page follows when it has come again.
            PlaywrightAssertions.assertThat(page.locator("#step-next"))
                    .hasAttribute("aria-disabled", "true");
        }
    }

    @Test
    void the_first_step_has_none_before_it_and_the_last_none_after() {
        try (var view = open(AUDIT)) {
            var page = view.page();
            assertThat(page.locator("#step-next").getAttribute("aria-disabled")).isEqualTo("true");
            page.locator("#step-first").click();
            page.waitForURL("**/*at=" + events.getFirst().position());
            assertThat(page.locator("#step-previous").getAttribute("aria-disabled"))
                    .isEqualTo("true");
            assertThat(page.locator("#board-hoa-sen .chip.done").count()).isZero();
        }
    }

    @Test
    void the_position_field_is_a_plain_form() {
        long opened = position("BallotOpened");
        try (var view = open(AUDIT)) {
            ask(view.page(), opened);
            assertThat(view.page().locator("#now h2").innerText()).startsWith("Mở bỏ phiếu");
        }
        assertThat(Site.shared().get(AUDIT + "?at=" + opened).body()).contains("Mở bỏ phiếu");
    }

    @Test
    void a_ballot_replays_vote_by_vote_and_its_recount_equals_the_record() {
        try (var view = open(AUDIT)) {
            var ballot = view.page().locator("#recount-co-thi-dua");
            assertThat(ballot.locator("tbody tr").count()).isEqualTo(10 + 2);
            assertThat(ballot.innerText()).contains("Kết quả tính lại bằng kết quả đã ghi.");
            var sums = ballot.locator("tr.sum");
            assertThat(sums.nth(0).locator("td").allInnerTexts())
                    .isEqualTo(sums.nth(1).locator("td").allInnerTexts());
        }
    }

    @Test
    void the_language_changes_at_the_same_event() {
        long at = position("BallotClosed");
        try (var view = open(AUDIT + "?at=" + at)) {
            view.page().locator(".lang").click();
            assertThat(view.page().url()).endsWith("?lang=en&at=" + at);
            assertThat(view.page().locator("#now h2").innerText()).startsWith("Ballot closed");
        }
    }

    @Test
    void an_open_ballot_keeps_its_votes_to_itself() {
        try (var view = open("/audit/khoi-mau-dang-hop/2026")) {
            var ballot = view.page().locator("#recount-co-thi-dua");
            assertThat(ballot.innerText()).contains("đã bỏ phiếu").doesNotContain("đồng ý");
            assertThat(ballot.locator("tr.sum").count()).isZero();
        }
    }

    @Test
    void a_position_that_is_no_number_is_an_address_that_cannot_be_read() {
        try (var view = open(AUDIT + "?at=hom-qua")) {
            assertThat(view.status()).isEqualTo(400);
            assertThat(view.text()).contains("Địa chỉ chưa đúng");
        }
    }

    private void ask(Page page, long position) {
        page.locator("#at").fill(Long.toString(position));
        page.locator("#at").press("Enter");
        page.waitForURL("**/*at=" + position);
    }

    private long position(String type) {
        return events.stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private View open(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
