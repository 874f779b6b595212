package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Story;

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
            assertThat(sums.nth(0).locator("span > span").allInnerTexts())
                    .isNotEmpty()
                    .isEqualTo(sums.nth(1).locator("span > span").allInnerTexts());
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

    @Test
    void the_slider_moves_the_year_while_it_moves() {
        try (var view = open(AUDIT)) {
            var page = view.page();
            var slider = page.locator("#slider");
            assertThat(slider.getAttribute("max")).isEqualTo("" + events.size());
            slider.focus();
            slider.press("Home");
            PlaywrightAssertions.assertThat(page.locator("#now h2")).containsText("Mở năm");
            assertThat(page.locator("#slider-at").innerText()).contains(" · Mở năm thi đua");
            assertThat(slider.getAttribute("aria-valuetext")).contains("Mở năm thi đua");
            assertThat(page.url()).endsWith("?event=1");
            assertThat(page.locator("#entries tr.here").getAttribute("id"))
                    .isEqualTo("event-" + events.getFirst().position());
            assertThat(page.locator("#entries tr.later").count()).isEqualTo(events.size() - 1);

            page.locator("#step-next").click();
            PlaywrightAssertions.assertThat(slider).hasJSProperty("value", "2");
            page.locator(".lang").click();
            assertThat(page.url()).contains("at=" + events.get(1).position());
            assertThat(view.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_script_the_slider_is_a_plain_form() {
        var third = events.get(2);
        var body = Site.shared().get(AUDIT + "?event=3").body();
        assertThat(body)
                .contains("type=\"range\"", "value=\"3\"", "3 trong %d".formatted(events.size()))
                .contains(third.leafHash());
        assertThat(Site.shared().get(AUDIT + "?event=ba").statusCode()).isEqualTo(400);
    }

    @Test
    void a_day_shows_the_year_as_it_was_when_it_ended() {
        var day = events.get(events.size() / 2).happenedOn();
        var last = events.stream().takeWhile(e -> !e.happenedOn().isAfter(day)).toList().getLast();
        try (var view = open(AUDIT)) {
            view.page().locator("#on").fill(day.toString());
            view.page().locator("#on").press("Enter");
            view.page().waitForURL("**/*at=" + day);
            assertThat(view.page().locator("#now").innerText()).contains(last.leafHash());
        }
    }

    @Test
    void every_figure_leads_to_an_event_of_the_list() {
        for (var audit : List.of(AUDIT, "/audit/" + Story.YEAR)) {
            try (var view = open(audit)) {
                var page = view.page();
                assertThat(page.locator("#moment a[href^='#event-']").count()).isGreaterThan(20);
                assertThat(
                                page.evaluate(
                                        "[...document.querySelectorAll(\"a[href^='#event-']\")].filter(a => !document.querySelector(a.getAttribute('href'))).length"))
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void scores_stand_as_they_were_and_name_their_events() {
        var story = Site.shared().entriesOf("cycle:" + Story.YEAR.replace('/', ':'));
        var self = first(story, "SelfScoreSubmitted");
        var verified = first(story, "ScoreVerified");
        try (var view = open("/audit/" + Story.YEAR + "?at=" + (verified - 1))) {
            var row = view.page().locator("#scores-then tbody tr").first();
            assertThat(row.locator("a").count()).isOne();
            assertThat(row.locator("a").getAttribute("href")).isEqualTo("#event-" + self);
        }
        try (var view = open("/audit/" + Story.YEAR + "?at=" + verified)) {
            var row = view.page().locator("#scores-then tbody tr").first();
            assertThat(row.locator("td").nth(1).innerText()).matches("[0-9.]+,[0-9]{2}");
            assertThat(row.locator("td").nth(2).innerText()).isEqualTo("–");
        }
    }

    @Test
    void a_ballot_shows_what_was_known_of_it_then() {
        long vote = position("VoteCast");
        try (var view = open(AUDIT + "?at=" + vote)) {
            var ballot = view.page().locator("#recount-co-thi-dua");
            assertThat(ballot.locator("tbody tr").count()).isOne();
            assertThat(ballot.innerText())
                    .contains("phiếu ghi tên đơn vị", "Tỷ lệ phiếu cần đạt", "Giả định")
                    .contains("chưa đóng");
        }
    }

    @Test
    void an_event_opens_to_exactly_what_was_stored() {
        var vote =
                events.stream().filter(e -> e.type().equals("VoteCast")).findFirst().orElseThrow();
        try (var view = open(AUDIT)) {
            var page = view.page();
            var open = page.locator("#event-" + vote.position() + " a.open");
            open.click();
            var opened = page.locator("#event-" + vote.position() + " + tr.opened");
            PlaywrightAssertions.assertThat(opened.locator("pre")).hasText(vote.payload());
            assertThat(opened.innerText())
                    .contains(vote.leafHash(), vote.requestHash(), "trùng khớp");
            assertThat(open.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(view.barriers()).isEmpty();
            assertThat(view.overflow()).isZero();

            open.click();
            PlaywrightAssertions.assertThat(opened).hasCount(0);
        }
        try (var view = open(AUDIT + "/events/" + vote.position())) {
            assertThat(view.page().locator("pre").innerText()).isEqualTo(vote.payload());
            assertThat(view.barriers()).isEmpty();
        }
        assertThat(Site.shared().get(AUDIT + "/events/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void the_log_of_a_year_is_downloaded_as_it_is_and_checks_without_us() {
        var answer = Site.shared().get(AUDIT + "/log.ndjson");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"thi-dua-khoi-mau-2025.ndjson\"");
        var lines = answer.body().lines().toList();
        assertThat(lines).isEqualTo(events.stream().map(SampleLog::line).toList());
        assertThat(lines)
                .allMatch(line -> SampleLog.JSON.readValue(line, LogEntry.class).isIntact());
        assertThat(Site.shared().get("/audit/khoi-mau/1999/log.ndjson").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_an_open_ballot_keeps_to_itself_is_not_downloaded_either() {
        var year = "/audit/khoi-mau-dang-hop/2026";
        var vote =
                Site.shared().entriesOf("cycle:khoi-mau-dang-hop:2026").stream()
                        .filter(entry -> entry.type().equals("VoteCast"))
                        .filter(entry -> entry.payload().contains("co-thi-dua"))
                        .findFirst()
                        .orElseThrow();
        var telling =
                new String[] {
                    vote.payload(), vote.leafHash(), vote.requestHash(), vote.commandId()
                };
        var line =
                Site.shared()
                        .get(year + "/log.ndjson")
                        .body()
                        .lines()
                        .filter(text -> text.contains("\"position\":" + vote.position() + ","))
                        .findFirst()
                        .orElseThrow();
        assertThat(line)
                .contains("\"withheld\":true", vote.actor())
                .doesNotContain("AGREE")
                .doesNotContain(telling);
        assertThat(Site.shared().get(year + "/events/" + vote.position()).body())
                .contains("công bố khi đóng phiếu")
                .doesNotContain("AGREE")
                .doesNotContain(telling);
        assertThat(Site.shared().get(year).body()).doesNotContain(telling);
    }

    @Test
    void the_page_stays_small() {
        var size = Site.shared().get(AUDIT).body().getBytes(StandardCharsets.UTF_8).length;
        System.out.printf("%d events in %d bytes%n", events.size(), size);
        assertThat(size).isLessThan(300_000);
    }

    private static long first(List<LogEntry> entries, String type) {
        return entries.stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private void ask(Page page, long position) {
        page.locator("#at").fill(Long.toString(position));
        page.locator("#at").press("Enter");
        page.waitForURL("**/*at=" + position);
    }

    private long position(String type) {
        return first(events, type);
    }

    private View open(String path) {
        return new View(chromium.browser(), path, 1280);
    }
}
