package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.pledge.PledgeCommand.RegisterPledge;
import vn.thidua.domain.pledge.PledgeCommand.ReturnPledge;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.SampleLog.Told;

/** Who signs sees what is new beside the version that was looked at before. */
class WhatIsSignedTest {
    private static final String LEADER = RunningService.token("ld-hoa-sim");
    private static final String CLERK = RunningService.token("cv-hoa-sim");
    private static final String SIGN = "/khoi-mau/2026/do/SignPledge?board=hoa-sim";
    private static final String REGISTER = "/khoi-mau/2026/do/RegisterPledge?board=hoa-sim";

    private static final String DRAFT_ON_PAPER = "/khoi-mau/2026/print/f1/hoa-sim?draft=true";

    private static final Chromium CHROMIUM = new Chromium();
    private static RunningService service;
    private static boolean saved;

    @BeforeAll
    static void start() throws Exception {
        service =
                RunningService.holding(
                        SampleLog.followedBy(
                                List.of(
                                        Told.now(
                                                new ReturnPledge(
                                                        "khoi-mau",
                                                        2026,
                                                        "hoa-sim",
                                                        "Kế hoạch thấp hơn năm trước")),
                                        Told.now(again("hoa-sim", "60000", null)),
                                        Told.now(
                                                again("hoa-sim", "61000", "Giữ vững các chỉ tiêu")),
                                        Told.now(again("hoa-mai", "1000", null))),
                                "mau-2025",
                                "mau-2026"));
    }

    @AfterAll
    static void stop() {
        CHROMIUM.close();
        service.close();
    }

    private static RegisterPledge again(
            String board, String revenue, @Nullable String commitments) {
        return new RegisterPledge(
                "khoi-mau",
                2026,
                board,
                List.of(
                        target(Indicator.NEW_PROJECTS, "12", "11"),
                        target(Indicator.REGISTERED_CAPITAL, "7058", "6722"),
                        target(Indicator.REVENUE, revenue, "56991"),
                        target(Indicator.BUDGET_CONTRIBUTION, "5305", "5052"),
                        target(Indicator.LABOUR, "12500", "12100")),
                commitments);
    }

    private static Target target(Indicator indicator, String plan, String lastYear) {
        return new Target(
                indicator, new BigDecimal(plan), new BigDecimal(lastYear), null, null, null);
    }

    @Test
    void the_leader_sees_what_changed_since_the_version_that_was_sent_back() {
        try (var view = as(LEADER, SIGN)) {
            assertThat(view.page().locator("#compared .changes li").allInnerTexts())
                    .map(text -> text.replaceAll("\\s+", " "))
                    .containsExactlyInAnyOrder(
                            "đổi Chỉ tiêu đăng ký · Doanh thu (tỷ đồng) · Kế hoạch năm 59.841 → thành 61.000",
                            "thêm Chỉ tiêu đăng ký · Lao động (người) Kế hoạch năm: 12.500; Thực hiện năm trước: 12.100",
                            "bỏ Chỉ tiêu đăng ký · Dự án điều chỉnh tăng vốn (dự án) Kế hoạch năm: 14; Thực hiện năm trước: 13",
                            "bỏ Chỉ tiêu đăng ký · Kim ngạch xuất nhập khẩu (triệu USD) Kế hoạch năm: 3.654; Thực hiện năm trước: 3.480",
                            "thêm Nội dung cam kết Giữ vững các chỉ tiêu");
        }
    }

    @Test
    void what_did_not_change_is_folded_away_with_its_number() {
        try (var view = as(LEADER, SIGN)) {
            var same = view.page().locator("#compared details");
            assertThat(same.locator("summary").innerText()).isEqualTo("không đổi (7)");
            assertThat(same.locator("dl").isVisible()).isFalse();
        }
    }

    @Test
    void the_first_version_says_so() {
        var leader = RunningService.token("ld-hoa-mai");
        try (var view = as(leader, "/khoi-mau/2026/do/SignPledge?board=hoa-mai")) {
            assertThat(view.page().locator("#compared").innerText()).contains("bản đầu tiên");
        }
    }

    @Test
    void of_the_clerks_draft_the_leader_sees_who_wrote_it_and_what_is_new_in_it() throws Exception {
        save();
        try (var view = as(LEADER, REGISTER)) {
            assertThat(view.page().locator("#drafted-by").innerText()).contains("cv-hoa-sim");
            assertThat(view.page().getByText("Bản in").getAttribute("href"))
                    .isEqualTo(DRAFT_ON_PAPER);
            assertThat(view.page().locator("#compared").innerText().replaceAll("\\s+", " "))
                    .contains("12 → thành 15");
        }
    }

    @Test
    void a_draft_on_paper_is_marked_and_only_for_the_board_that_writes_it() throws Exception {
        save();
        try (var view = as(LEADER, DRAFT_ON_PAPER)) {
            assertThat(view.page().locator("#draft").innerText()).contains("BẢN NHÁP");
            assertThat(view.page().locator(".paper tbody").innerText()).contains("15");
        }
        var other = RunningService.token("cv-hoa-dao");
        assertThat(service.get(DRAFT_ON_PAPER, "Authorization", other).statusCode()).isEqualTo(404);
    }

    @Test
    void the_year_board_offers_each_what_the_policy_lets_it_do_next_and_nothing_else()
            throws Exception {
        var board = "/khoi-mau/2026";
        var returning = "/khoi-mau/2026/do/ReturnPledge?board=hoa-mai&amp;_back=/khoi-mau/2026";
        var reminding = "/khoi-mau/2026/do/RemindOfDeadline?step=PLEDGE";
        var secretary = RunningService.token("cv-hoa-ban");
        assertThat(service.get(board, "Authorization", secretary).body())
                .contains(returning, reminding);

        var other = RunningService.token("cv-hoa-dao");
        assertThat(service.get(board, "Authorization", other).body())
                .doesNotContain("ReturnPledge", "RemindOfDeadline");
        assertThat(service.get(board).body()).doesNotContain("/do/");
    }

    @Test
    void nobody_else_sees_what_a_board_changed() {
        try (var view = as(RunningService.token("cv-hoa-dao"), REGISTER)) {
            assertThat(view.page().locator("#compared").count()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void it_is_read_on_a_phone_by_everybody(String language) {
        try (var view = as(LEADER, SIGN + "&lang=" + language)) {
            view.page().setViewportSize(390, 900);
            assertThat(view.overflow()).isZero();
            assertThat(view.page().content()).doesNotContain("??");
            assertThat(view.barriers()).isEmpty();
            view.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(view.faintWords()).isEmpty();
        }
    }

    private static void save() throws Exception {
        if (saved) {
            return;
        }
        var answer =
                service.send(
                        "/khoi-mau/2026/do/RegisterPledge/draft",
                        CLERK,
                        Map.of(
                                "board", "hoa-sim",
                                "targets[0].indicator", "NEW_PROJECTS",
                                "targets[0].plan", "15",
                                "_version", "0"));
        assertThat(answer.statusCode()).isEqualTo(200);
        saved = true;
    }

    private static View as(String token, String path) {
        return new View(CHROMIUM.browser(), service.address() + path, token, 1280);
    }
}
