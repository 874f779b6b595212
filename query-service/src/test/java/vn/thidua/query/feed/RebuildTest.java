package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** Read models are filled anew beside those that serve, over a real Kafka and PostgreSQL. */
class RebuildTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025");
    private static final int LAST = LOG.size();
    private static final String MODELS = "/api/operations/read-models/";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService();
        service.log().holds(LOG);
        service.send(LOG);
        service.awaitPosition(LAST);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void isRight() {
        service.log().isAway(false);
        service.log().holds(LOG);
    }

    @Test
    void the_same_content_is_switched_to_while_pages_are_read_without_a_failure() throws Exception {
        var before = hashes();
        var over = new AtomicBoolean();
        var failed = new AtomicInteger();
        var read = new AtomicInteger();
        var reader =
                Thread.ofVirtual()
                        .start(() -> {
                            while (!over.get()) {
                                read(read, failed);
                            }
                        });
        for (var name : before.keySet()) {
            assertThat(service.rebuild(name).get("state").asString()).isEqualTo("SWITCHED");
        }
        over.set(true);
        reader.join();
        assertThat(hashes()).isEqualTo(before);
        assertThat(read.get()).isPositive();
        assertThat(failed.get()).isZero();
        assertThat(schemas()).isEmpty();
    }

    private static void read(AtomicInteger read, AtomicInteger failed) {
        try {
            if (service.get("/vi/khoi-mau/2025").statusCode() / 100 == 5
                    || service.get("/api/cycles/khoi-mau/2025/board").statusCode() != 200) {
                failed.incrementAndGet();
            }
            read.incrementAndGet();
        } catch (Exception e) {
            failed.incrementAndGet();
        }
    }

    @Test
    void what_differs_waits_for_the_hash_that_the_operator_saw() throws Exception {
        var right = hashes().get("indicators");
        service.jdbc().sql("update indicators_figure set actual = actual + 1").update();
        var wrong = hashes().get("indicators");

        var differs = service.rebuild("indicators");
        assertThat(differs.get("state").asString()).isEqualTo("READY_DIFFERS");
        assertThat(differs.get("oldHash").asString()).isEqualTo(wrong);
        assertThat(differs.get("newHash").asString()).isEqualTo(right);
        assertThat(differs.get("oldRows")).isEqualTo(differs.get("newRows"));
        assertThat(hashes()).containsEntry("indicators", wrong);

        var guessed = service.post(MODELS + "indicators/rebuild/switch?hash=" + wrong);
        assertThat(guessed.statusCode()).isEqualTo(409);
        assertThat(guessed.body()).contains("NOT_WHAT_WAS_SHOWN");
        var confirmed = service.post(MODELS + "indicators/rebuild/switch?hash=" + right);
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(202);
        assertThat(service.awaitRebuilt("indicators").get("state").asString())
                .isEqualTo("SWITCHED");
        assertThat(hashes()).containsEntry("indicators", right);
    }

    @Test
    void what_differs_can_be_given_up_and_nothing_is_left_of_it() throws Exception {
        var right = hashes();
        service.jdbc().sql("update awards_year set bloc_name = bloc_name || '!'").update();
        var wrong = hashes();
        assertThat(service.rebuild("awards").get("state").asString()).isEqualTo("READY_DIFFERS");
        assertThat(schemas()).containsExactly("rebuild_awards");

        var given = service.delete(MODELS + "awards/rebuild");
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(service.awaitRebuilt("awards").get("state").asString()).isEqualTo("CANCELLED");
        assertThat(schemas()).isEmpty();
        assertThat(hashes()).isEqualTo(wrong);
        service.jdbc().sql("update awards_year set bloc_name = rtrim(bloc_name, '!')").update();
        assertThat(hashes()).isEqualTo(right);
    }

    @Test
    void a_log_that_is_away_or_torn_leaves_the_old_rows() throws Exception {
        var before = hashes();
        service.log().isAway(true);
        assertThat(service.rebuild("ballots").get("state").asString()).isEqualTo("FAILED");
        service.log().isAway(false);
        service.log().holds(LOG.stream().filter(entry -> entry.position() != 30).toList());
        var refused = service.rebuild("ballots");
        assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.get("detail").asString()).contains("HOLE at position 31");
        assertThat(hashes()).isEqualTo(before);
        assertThat(schemas()).isEmpty();
        assertThat(service.post(MODELS + "none/rebuild").statusCode()).isEqualTo(404);
    }

    @Test
    void a_stream_that_only_the_new_rows_hold_is_parked_when_they_serve_and_not_before()
            throws Exception {
        var right = hashes();
        service.jdbc()
                .sql("alter table disputes_year add constraint none check (year <> 2025) not valid")
                .update();
        var differs = service.rebuild("disputes");
        assertThat(differs.get("state").asString()).isEqualTo("READY_DIFFERS");
        assertThat(service.json(MODELS + "disputes/parked")).isEmpty();
        assertThat(hashes()).isEqualTo(right);

        var hash = differs.get("newHash").asString();
        service.post(MODELS + "disputes/rebuild/switch?hash=" + hash);
        assertThat(service.awaitRebuilt("disputes").get("state").asString()).isEqualTo("SWITCHED");
        var parked = service.json(MODELS + "disputes/parked");
        assertThat(parked).hasSize(1);
        assertThat(parked.get(0).get("stream").asString()).isEqualTo("cycle:khoi-mau:2025");
        assertThat(parked.get(0).get("detail").asString()).contains("constraint none");
        assertThat(parked.get(0).get("heldAt").asLong()).isZero();

        service.jdbc().sql("alter table disputes_year drop constraint none").update();
        var retried = service.post(MODELS + "disputes/parked/cycle:khoi-mau:2025/retry");
        assertThat(retried.statusCode()).as(retried.body()).isEqualTo(200);
        assertThat(hashes()).isEqualTo(right);
        assertThat(schemas()).isEmpty();
    }

    @Test
    void what_a_killed_instance_left_half_filled_is_dropped_at_the_next_start() {
        service.jdbc().sql("create schema rebuild_years").update();
        service.jdbc()
                .sql(
                        """
                        insert into rebuild (read_model, state) values ('years', 'FILLING')
                        on conflict (read_model) do update set state = excluded.state
                        """)
                .update();
        service.restart();
        assertThat(schemas()).isEmpty();
        assertThat(service.awaitRebuilt("years").get("state").asString()).isEqualTo("FAILED");
    }

    private static List<String> schemas() {
        return service.jdbc()
                .sql(
                        "select schema_name from information_schema.schemata where schema_name like 'rebuild%'")
                .query(String.class)
                .list();
    }

    private static Map<String, String> hashes() {
        return service.all()
                .valueStream()
                .collect(
                        Collectors.toMap(
                                state -> state.get("name").asString(),
                                (JsonNode state) -> state.get("contentHash").asString()));
    }
}
