package vn.thidua.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/** An auditor's questions to a service that has read three sample years. */
class AuditTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025", "mau-2026");
    private static final String CYCLE_2025 = "/api/audit/cycles/khoi-mau/2025";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = new RunningService();
        service.send(LOG);
        service.awaitPosition(LOG.size());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void the_log_is_as_it_was_written() {
        service.log().isAway(false);
        service.log().holds(LOG);
    }

    @Test
    void a_year_as_it_was_written_is_clean() {
        var audit = service.json(CYCLE_2025);
        var verification = audit.get("verification");
        assertThat(verification.get("clean").asBoolean()).as(verification.toString()).isTrue();
        assertThat(verification.get("comparison").asString()).isEqualTo("COMPARED");
        assertThat(verification.get("checked").asInt()).isEqualTo(audit.get("entries").size());
        assertThat(audit.get("entries").get(0).get("payload").get("blocName").asString())
                .isNotBlank();
    }

    @Test
    void without_the_log_it_says_that_it_did_not_compare() {
        service.log().isAway(true);
        assertThat(service.json(CYCLE_2025).at("/verification/comparison").asString())
                .isEqualTo("NOT_COMPARED");
    }

    @Test
    void a_payload_changed_in_the_journal_is_named_by_its_position() {
        var victim = first("AnnualResultSubmitted");
        change(victim, victim.payload().replace("\"submission\":1", "\"submission\":2"));
        try {
            var findings = service.json(CYCLE_2025).at("/verification/findings");
            assertThat(findings.valueStream().map(f -> f.get("fault").asString()))
                    .contains("HASH_DIFFERS", "DIFFERS_FROM_LOG");
            assertThat(findings.valueStream().map(f -> f.get("position").asLong()))
                    .containsOnly(victim.position());
            assertThat(findings.get(1).get("vi").asString())
                    .contains("vị trí " + victim.position())
                    .contains("payload");
        } finally {
            change(victim, victim.payload());
        }
    }

    @Test
    void a_log_that_was_rewritten_with_fitting_hashes_differs_from_the_journal() {
        var victim = first("VoteCast");
        var forged =
                SampleLog.changed(victim, victim.payload().replace("\"AGREE\"", "\"DISAGREE\""))
                        .hashed();
        service.log()
                .holds(LOG.stream().map(entry -> entry.equals(victim) ? forged : entry).toList());
        var findings = service.json(CYCLE_2025).at("/verification/findings");
        assertThat(findings.size()).isEqualTo(1);
        assertThat(findings.get(0).get("fault").asString()).isEqualTo("DIFFERS_FROM_LOG");
        assertThat(findings.get(0).get("position").asLong()).isEqualTo(victim.position());
        assertThat(findings.get(0).get("en").asString()).contains("payload, leafHash");
    }

    @Test
    void an_entry_that_is_gone_from_the_log_or_from_the_journal_is_named() {
        var victim = first("PledgeSigned");
        service.log().holds(LOG.stream().filter(entry -> !entry.equals(victim)).toList());
        assertThat(service.json(CYCLE_2025).at("/verification/findings/0/fault").asString())
                .isEqualTo("NOT_IN_LOG");
    }

    @Test
    void a_forged_vote_changes_the_recount_and_names_the_closing() {
        var victim = first("VoteCast");
        change(victim, victim.payload().replace("\"AGREE\"", "\"DISAGREE\""));
        try {
            var audit = service.json(CYCLE_2025);
            assertThat(audit.at("/verification/findings").toString()).contains("TALLY_DIFFERS");
            assertThat(audit.at("/recounts").valueStream().map(r -> r.get("agrees").asBoolean()))
                    .containsOnlyOnce(false);
        } finally {
            change(victim, victim.payload());
        }
    }

    @Test
    void every_recount_equals_the_recorded_tally_vote_by_vote() {
        var recounts = service.json(CYCLE_2025).get("recounts");
        assertThat(recounts.size()).isEqualTo(2);
        for (var recount : recounts) {
            assertThat(recount.get("agrees").asBoolean()).isTrue();
            var last = recount.get("steps").get(recount.get("steps").size() - 1).get("agreeing");
            for (int i = 0; i < recount.get("candidates").size(); i++) {
                assertThat(last.get(i)).isEqualTo(recount.at("/candidates/" + i + "/recorded"));
            }
        }
    }

    @Test
    void nobody_reads_how_others_voted_while_a_ballot_is_open() {
        var open =
                LOG.stream()
                        .map(LogEntry::stream)
                        .distinct()
                        .filter(stream -> stream.endsWith(":2026"))
                        .map(stream -> stream.replace("cycle:", "").replace(":", "/"))
                        .toList();
        var withheld = 0;
        for (var year : open) {
            var audit = service.json("/api/audit/cycles/" + year + "?at=" + LOG.size());
            for (var entry : audit.get("entries")) {
                if (entry.get("withheld").asBoolean()) {
                    withheld++;
                    assertThat(entry.has("payload")).isFalse();
                    assertThat(entry.has("leafHash")).isFalse();
                }
            }
            for (var ballot : audit.at("/at/state/ballots/byId")) {
                if (ballot.get("phase").asString().equals("Open")) {
                    assertThat(ballot.at("/content/votes").valueStream())
                            .isNotEmpty()
                            .allMatch(vote -> vote.get("lines").isEmpty());
                }
            }
        }
        assertThat(withheld).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"taynguyen-duyenhai/2022", "khoi-mau/2025", "khoi-mau/2026"})
    void the_board_folded_by_the_rules_is_the_board_of_the_read_model(String year) {
        var board = service.json("/api/cycles/" + year + "/board");
        var at = service.json("/api/audit/cycles/" + year + "?at=" + LOG.size()).get("at");
        assertThat(at.get("board")).isEqualTo(board);
        assertThat(at.get("state").get("phase").asString()).isIn("Running", "Closed");
    }

    @Test
    void a_moment_may_be_a_position_a_day_or_an_instant_and_nothing_else() throws Exception {
        var entry = first("AnnualResultSubmitted");
        var byPosition = moment(Long.toString(entry.position()));
        assertThat(byPosition).isEqualTo(moment(entry.recordedAt().toString()));
        assertThat(byPosition.get("version").asLong()).isEqualTo(entry.sequence());
        assertThat(moment("1").get("board")).isNull();
        assertThat(moment("2025-01-01").get("version").asLong()).isZero();
        assertThat(moment("2100-01-01").get("version").asLong())
                .isEqualTo(moment("1000000").get("version").asLong());
        for (var bad : List.of("0", "-1", "yesterday", "2026-13-24")) {
            var answer = service.get(CYCLE_2025 + "?at=" + bad);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("BAD_AT");
        }
    }

    @Test
    void a_day_ends_before_the_first_entry_that_tells_of_a_later_one() {
        var day = first("PledgeSigned").happenedOn();
        var year = LOG.stream().filter(e -> e.stream().equals("cycle:khoi-mau:2025")).toList();
        var by = year.stream().takeWhile(entry -> !entry.happenedOn().isAfter(day)).toList();
        assertThat(moment(day.toString()).get("position").asLong())
                .isEqualTo(by.getLast().position());
    }

    @Test
    void a_ballot_is_told_as_it_was_and_not_as_it_came_to_be() {
        var vote = first("VoteCast");
        var then = moment(Long.toString(vote.position())).at("/ballots/0");
        assertThat(then.get("closed").asBoolean()).isFalse();
        assertThat(then.get("steps").size()).isEqualTo(1);
        assertThat(then.has("papers")).isFalse();
        assertThat(then.at("/candidates/0").has("recorded")).isFalse();

        var counted = first("BallotClosed");
        var later = moment(Long.toString(counted.position())).at("/ballots/0");
        assertThat(later.get("countedAt").asLong()).isEqualTo(counted.position());
        assertThat(later.at("/papers/collected").asInt()).isEqualTo(later.get("steps").size());
    }

    @Test
    void the_board_names_the_entries_that_it_came_about_by() {
        var signed = first("PledgeSigned");
        var origins = moment(Long.toString(signed.position())).get("origins");
        assertThat(origins.valueStream())
                .anyMatch(origin ->
                        origin.get("step").asString().equals("SIGNATURE")
                                && origin.get("position").asLong() == signed.position());
    }

    private static JsonNode moment(String at) {
        return service.json(CYCLE_2025 + "?at=" + at).get("at");
    }

    private static LogEntry first(String type) {
        return LOG.stream()
                .filter(entry -> entry.stream().equals("cycle:khoi-mau:2025"))
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static void change(LogEntry entry, String payload) {
        service.jdbc()
                .sql("update journal_entry set payload = ? where position = ?")
                .params(payload, entry.position())
                .update();
    }
}
