package vn.thidua.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** Whoever looks at figures that go no further because of a fault is told so. */
class HeldPageTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025");
    private static final String YEAR = "/khoi-mau/2025";
    private static final String HELD = "class=\"notice held\"";

    private static RunningService service;

    @BeforeAll
    static void parks() throws Exception {
        service = new RunningService();
        service.log().holds(LOG);
        service.send(LOG.subList(0, 60));
        service.awaitPosition(60);
        service.jdbc().sql("delete from year_board_step").update();
        service.send(LOG.subList(60, LOG.size()));
        service.awaitPosition(LOG.size());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_page_of_a_parked_year_says_at_which_event_it_is_held_in_both_languages()
            throws Exception {
        var heldAt =
                service.json("/api/operations/read-models/year_board/parked")
                        .get(0)
                        .get("heldAt")
                        .asLong();
        assertThat(service.get(YEAR).body())
                .contains(
                        HELD,
                        "dừng ở sự kiện số " + heldAt,
                        "lỗi hiện ở phần theo dõi của người vận hành");
        assertThat(service.get(YEAR + "?lang=en").body())
                .contains("held at event " + heldAt, "the operator’s monitoring shows it");
        var heading = service.json("/api/cycles" + YEAR + "/board").get("heading");
        assertThat(heading.get("asOf").get("position").asLong()).isEqualTo(heldAt);
        assertThat(heading.get("asOf").get("heldSince").asString()).isNotBlank();
    }

    @Test
    void pages_of_other_years_and_other_read_models_say_nothing() throws Exception {
        for (var path :
                List.of(YEAR + "/ballots", YEAR + "/dossiers", "/taynguyen-duyenhai/2022", "/")) {
            assertThat(service.get(path).statusCode()).isEqualTo(200);
            assertThat(service.get(path).body()).as(path).doesNotContain(HELD);
        }
    }

    @Test
    void a_read_model_that_stands_still_is_shown_the_same_way_and_so_are_figures_beside()
            throws Exception {
        for (var held : List.of("indicators", "years", "journal")) {
            service.jdbc()
                    .sql(
                            "insert into stopped (read_model, cause, detail) values (?, 'NOT_AN_ENTRY', '')")
                    .param(held)
                    .update();
        }
        assertThat(service.get(YEAR).body().split(HELD)).hasSize(3);
        assertThat(service.get("/taynguyen-duyenhai/2022").body().split(HELD)).hasSize(2);
        assertThat(service.get("/").body()).contains(HELD, "chưa cập nhật");
        assertThat(service.get(YEAR + "/dossiers").body().split(HELD)).hasSize(2);
        assertThat(service.get("/khoi-mau/members").body().split(HELD)).hasSize(2);
        service.jdbc().sql("delete from stopped").update();
        assertThat(service.get("/").body()).doesNotContain(HELD);
    }
}
