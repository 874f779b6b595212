package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** The service reading from a real Kafka into a real PostgreSQL. */
class FeedTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025");
    private static final int LAST = LOG.size();
    private static final String YEAR = "cycle:khoi-mau:2025";
    private static final String PARKED = "/api/operations/read-models/year_board/parked";

    private final RunningService service;

    FeedTest() throws Exception {
        service = new RunningService();
        service.log().holds(LOG);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_restart_and_a_redelivery_change_nothing() throws Exception {
        service.send(LOG);
        service.awaitPosition(LAST);
        var before = hashes();
        service.restart();
        service.send(LOG);
        var marker = SampleLog.of("2022", "mau-2025", "mau-2026");
        service.send(marker.subList(LAST, LAST + 1));
        awaitRunning(LAST + 1);
        assertThat(hashes())
                .containsAllEntriesOf(only(before, name -> !isTouched(name)))
                .hasSameSizeAs(before);
    }

    @Test
    void garbage_stops_at_its_place_and_a_resume_reads_on_from_the_log() throws Exception {
        service.send(LOG.subList(0, 100));
        service.awaitPosition(100);
        service.send(LOG.get(100).stream(), "{not an entry");
        service.awaitStopped("journal");
        var stop = service.readModel("journal").get("stop");
        assertThat(stop.get("cause").asString()).isEqualTo("NOT_AN_ENTRY");
        assertThat(stop.get("topic").asString()).startsWith("events-");
        assertThat(stop.get("partition").isNumber()).isTrue();
        assertThat(stop.get("offset").isNumber()).isTrue();
        assertThat(stop.get("vi").asString()).contains("nạp lại từ nhật ký");

        service.send(LOG.subList(100, LAST));
        for (var state : service.all()) {
            var name = state.get("name").asString();
            service.awaitStopped(name);
            var answer = service.post("/api/operations/read-models/" + name + "/resume");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        service.awaitPosition(LAST);
        assertThat(states()).containsOnly("RUNNING");
    }

    @Test
    void a_rebuild_over_spoiled_rows_gives_the_same_hash_and_reading_goes_on() throws Exception {
        service.send(LOG);
        service.awaitPosition(LAST);
        var before = hashes();
        for (var readModel : RedeliveryTest.readModels().toList()) {
            var name = readModel.name();
            service.jdbc().sql("delete from " + readModel.tables().getFirst()).update();
            assertThat(hashes()).doesNotContainEntry(name, before.get(name));

            var differs = service.rebuild(name);
            assertThat(differs.get("newHash").asString()).isEqualTo(before.get(name));
            var confirmed =
                    service.post(
                            "/api/operations/read-models/%s/rebuild/switch?hash=%s"
                                    .formatted(name, before.get(name)));
            assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(202);
            assertThat(service.awaitRebuilt(name).get("state").asString()).isEqualTo("SWITCHED");
        }
        assertThat(hashes()).isEqualTo(before);

        service.send(SampleLog.of("2022", "mau-2025", "mau-2026").subList(LAST, LAST + 1));
        service.awaitPosition(LAST + 1);
    }

    @Test
    void what_one_read_model_cannot_digest_is_parked_there_and_tried_again_when_it_is_mended()
            throws Exception {
        service.send(LOG.subList(0, 60));
        service.awaitPosition(60);
        service.jdbc().sql("create table aside as select * from year_board_step").update();
        service.jdbc().sql("delete from year_board_step").update();
        service.send(LOG.subList(60, LAST));
        service.awaitPosition(LAST);

        assertThat(states()).containsOnly("RUNNING");
        assertThat(service.readModel("year_board").get("parked").asInt()).isOne();
        assertThat(service.readModel("ballots").get("parked").asInt()).isZero();
        var parked = service.json(PARKED);
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).get("stream").asString()).isEqualTo(YEAR);
        assertThat(parked.get(0).get("cause").asString()).isEqualTo("ROWS_DIFFER");
        assertThat(parked.get(0).get("type").asString()).isEqualTo("PledgeRegistered");
        assertThat(parked.get(0).get("position").asLong()).isGreaterThan(60);
        assertThat(parked.get(0).get("vi").asString()).contains("dựng lại");
        var health = service.json("/actuator/health");
        assertThat(health.get("status").asString()).isEqualTo("UP");
        var feed = health.get("components").get("feed").get("details");
        assertThat(feed.get("year_board").get("parked").asInt()).isOne();
        assertThat(feed.get("ballots").asString()).isEqualTo("RUNNING");

        var still = service.post(PARKED + "/" + YEAR + "/retry");
        assertThat(still.statusCode()).isEqualTo(409);
        assertThat(still.body()).contains("STILL_PARKED", "không có gì thay đổi");
        assertThat(service.json(PARKED)).isEqualTo(parked);

        service.jdbc().sql("insert into year_board_step select * from aside").update();
        service.restart();
        assertThat(service.json(PARKED)).isEqualTo(parked);
        var done = service.post(PARKED + "/" + YEAR + "/retry");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(SampleLog.JSON.readTree(done.body()).get("applied"))
                .isEqualTo(parked.get(0).get("waiting"));
        assertThat(service.json(PARKED)).isEmpty();
        var rebuilt = service.rebuild("year_board");
        assertThat(rebuilt.get("state").asString()).isEqualTo("SWITCHED");
    }

    @Test
    void a_rebuild_leaves_what_is_parked_until_its_rows_serve() throws Exception {
        service.send(LOG.subList(0, 60));
        service.awaitPosition(60);
        service.jdbc().sql("delete from year_board_step").update();
        service.send(LOG.subList(60, LAST));
        service.awaitPosition(LAST);

        var differs = service.rebuild("year_board");
        assertThat(differs.get("state").asString()).isEqualTo("READY_DIFFERS");
        assertThat(service.json(PARKED)).hasSize(1);
        var confirmed =
                service.post(
                        "/api/operations/read-models/year_board/rebuild/switch?hash="
                                + differs.get("newHash").asString());
        assertThat(confirmed.statusCode()).isEqualTo(202);
        assertThat(service.awaitRebuilt("year_board").get("state").asString())
                .isEqualTo("SWITCHED");
        assertThat(service.json(PARKED)).isEmpty();
        assertThat(service.rebuild("year_board").get("state").asString()).isEqualTo("SWITCHED");
    }

    @Test
    void who_asks_for_what_is_not_parked_hears_so() throws Exception {
        var stream = service.post(PARKED + "/" + YEAR + "/retry");
        assertThat(stream.statusCode()).isEqualTo(404);
        assertThat(stream.body()).contains("NOT_PARKED", "không giữ luồng", "does not hold");
        var none = service.post("/api/operations/read-models/none/parked/" + YEAR + "/retry");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("READ_MODEL_UNKNOWN");
        assertThat(service.get("/api/operations/read-models/none/parked").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_stop_says_since_when_also_after_a_restart_and_goes_when_it_is_passed() throws Exception {
        var unknown = SampleLog.renamed(LOG.get(30), "YearForgotten");
        service.send(LOG.subList(0, 30));
        service.send(List.of(unknown));
        service.awaitStopped("awards");
        var stop = service.readModel("awards").get("stop");
        assertThat(stop.get("cause").asString()).isEqualTo("TYPE_UNKNOWN");
        assertThat(stop.get("detail").asString()).contains("YearForgotten");
        assertThat(stop.get("since").asString()).isNotBlank();

        service.restart();
        assertThat(service.readModel("awards").get("stop")).isEqualTo(stop);
        var health = service.json("/actuator/health/feed");
        assertThat(health.get("details").get("awards")).isEqualTo(stop);
        service.awaitStopped("awards");
        assertThat(service.readModel("awards").get("stop")).isEqualTo(stop);
        var resumed = service.post("/api/operations/read-models/awards/resume");
        assertThat(resumed.statusCode()).as(resumed.body()).isEqualTo(200);
        assertThat(stops("awards")).isZero();

        // As another instance keeps it; this one has read that entry.
        service.jdbc()
                .sql(
                        """
                        insert into stopped (read_model, cause, detail, stream, version)
                        select read_model, 'TYPE_UNKNOWN', 'told by another', stream, version
                          from progress where read_model = 'awards' and position = ?
                        """)
                .param(LAST)
                .update();
        assertThat(service.readModel("awards").get("state").asString()).isEqualTo("STOPPED");
        service.restart();
        service.send(LOG.subList(LAST - 1, LAST));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(() -> stops("awards") == 0);
        assertThat(service.readModel("awards").get("state").asString()).isEqualTo("RUNNING");
    }

    @Test
    void metrics_say_how_far_each_read_model_is() throws Exception {
        service.send(LOG.subList(0, 60));
        service.awaitPosition(60);
        assertThat(metric("thidua.feed.position", "years")).isEqualTo(60);
        assertThat(metric("thidua.feed.parked", "years")).isZero();
        assertThat(metric("thidua.feed.batch", "years")).isPositive();
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> metric("thidua.feed.lag", "years") == 0);
        service.send(LOG.get(60).stream(), "{not an entry");
        service.send(LOG.subList(60, 70));
        service.awaitStopped("years");
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> metric("thidua.feed.lag", "years") > 0);
    }

    private double metric(String name, String readModel) {
        return service.json("/actuator/metrics/%s?tag=read.model:%s".formatted(name, readModel))
                .get("measurements")
                .get(0)
                .get("value")
                .asDouble();
    }

    private long stops(String readModel) {
        return service.jdbc()
                .sql("select count(*) from stopped where read_model = ?")
                .param(readModel)
                .query(Long.class)
                .single();
    }

    @Test
    void a_changed_payload_is_not_believed() throws Exception {
        var forged = SampleLog.changed(LOG.getFirst(), LOG.getFirst().payload() + " ");
        service.send(List.of(forged));
        service.awaitStopped("years");
        var stop = service.readModel("years").get("stop");
        assertThat(stop.get("cause").asString()).isEqualTo("HASH_DIFFERS");
        assertThat(stop.get("position").asLong()).isEqualTo(1);
        assertThat(stop.get("type").asString()).isEqualTo("BlocEstablished");
    }

    @Test
    void a_hole_stops_until_the_log_fills_it() throws Exception {
        service.send(LOG.subList(0, 50));
        service.awaitPosition(50);
        service.send(LOG.subList(51, 52));
        service.awaitStopped("ballots");
        assertThat(service.readModel("ballots").get("stop").get("cause").asString())
                .isEqualTo("HOLE");
        assertThat(service.readModel("ballots").get("position").asLong()).isEqualTo(50);

        service.log().isAway(true);
        var refused = service.post("/api/operations/read-models/ballots/resume");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(service.readModel("ballots").get("state").asString()).isEqualTo("STOPPED");

        service.log().isAway(false);
        assertThat(service.post("/api/operations/read-models/ballots/resume").statusCode())
                .isEqualTo(200);
        assertThat(service.readModel("ballots").get("position").asLong()).isEqualTo(LAST);
        service.send(LOG.subList(50, LAST));
        assertThat(service.readModel("ballots").get("state").asString()).isEqualTo("RUNNING");
    }

    private void awaitRunning(long position) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() ->
                        service.all()
                                .valueStream()
                                .filter(s -> s.get("state").asString().equals("RUNNING"))
                                .allMatch(s -> s.get("position").asLong() == position));
    }

    /** The marker is an appointment, which these two show. */
    private static boolean isTouched(String name) {
        return name.equals("journal") || name.equals("years");
    }

    private static Map<String, String> only(Map<String, String> map, Predicate<String> kept) {
        return map.entrySet().stream()
                .filter(entry -> kept.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, String> hashes() {
        return service.all()
                .valueStream()
                .collect(
                        Collectors.toMap(
                                state -> state.get("name").asString(),
                                state -> state.get("contentHash").asString()));
    }

    private List<String> states() {
        return service.all()
                .valueStream()
                .map(state -> state.get("state"))
                .map(JsonNode::asString)
                .toList();
    }
}
