package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** An operator rebuilds read models by the page, over a real Kafka and PostgreSQL. */
class OperationsPageTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022");

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.holding(LOG);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_read_model_says_how_far_it_is() throws Exception {
        var rows = Jsoup.parse(page()).select("#models tbody tr");

        assertThat(rows).hasSizeGreaterThan(8);
        assertThat(rows).allSatisfy(row -> assertThat(row.text()).contains("đang đọc"));
        assertThat(row("awards").select("td").get(1).text()).isEqualTo("" + LOG.size());
    }

    @Test
    void a_rebuild_shows_its_progress_to_every_reader_and_can_be_stopped() throws Exception {
        try (var _ =
                service.holding(
                        "select pg_advisory_lock(hashtext('thidua read model'), hashtext('awards'))")) {
            assertThat(service.post("/operations/awards/rebuild").statusCode()).isEqualTo(302);

            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(row("awards").select("progress").attr("value"))
                                    .isEqualTo("" + LOG.size()));
            assertThat(row("awards").select("progress").attr("max")).isEqualTo("" + LOG.size());
            assertThat(row("awards").select("#rebuild-awards")).isEmpty();
            assertThat(row("awards").text()).contains("Đang nạp", "so sánh");
            assertThat(page()).contains("hx-trigger=\"every 1s\"");

            var second = service.post("/operations/ballots/rebuild");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("Đang có một lần nạp hoặc dựng lại khác");

            assertThat(service.post("/operations/awards/cancel").statusCode()).isEqualTo(302);
        }
        assertThat(service.awaitRebuilt("awards").get("state").asString()).isEqualTo("CANCELLED");
        assertThat(row("awards").text()).contains("đã dừng, bảng cũ giữ nguyên");
        assertThat(page()).doesNotContain("hx-trigger=\"every 1s\"");
    }

    @Test
    void rows_that_differ_wait_to_be_confirmed_with_both_counts() throws Exception {
        service.jdbc().sql("update disputes_year set bloc_name = bloc_name || '!'").update();
        service.post("/operations/disputes/rebuild");
        service.awaitRebuilt("disputes");
        assertThat(row("disputes").text()).contains("chờ xác nhận", "dòng cũ", "dòng mới");

        var hash = row("disputes").select("input[name=hash]").attr("value");
        assertThat(service.post("/operations/disputes/switch?hash=" + hash).statusCode())
                .isEqualTo(302);
        service.awaitRebuilt("disputes");
        assertThat(row("disputes").text()).contains("bảng mới đang phục vụ");
    }

    @Test
    void one_that_nobody_works_on_any_more_says_so_and_can_be_begun_again() throws Exception {
        service.jdbc()
                .sql(
                        """
                        insert into rebuild (read_model, state, changed_at)
                        values ('rules_applied', 'FILLING', now() - interval '1 minute')
                        on conflict (read_model) do update set state = 'FILLING', changed_at = excluded.changed_at
                        """)
                .update();
        assertThat(row("rules_applied").text()).contains("không còn dấu hiệu");
        assertThat(row("rules_applied").select("#rebuild-rules_applied")).hasSize(1);

        service.post("/operations/rules_applied/rebuild");
        assertThat(service.awaitRebuilt("rules_applied").get("state").asString())
                .isEqualTo("SWITCHED");
    }

    @Test
    void a_read_model_that_is_not_there_is_not_found() throws Exception {
        assertThat(service.post("/operations/none/rebuild").statusCode()).isEqualTo(404);
    }

    private static Elements row(String name) throws IOException, InterruptedException {
        return Jsoup.parse(page()).select("#model-" + name);
    }

    private static String page() throws IOException, InterruptedException {
        return service.get("/operations").body();
    }
}
