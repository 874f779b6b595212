package vn.thidua.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Story;

/** What a program gets that asks for scores, dossiers, petitions, rules and members. */
class PhaseViewsTest {
    private static final List<LogEntry> LOG = Story.entries();
    private static final String YEAR = "/api/cycles/" + Story.YEAR;

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
    void a_score_line_shows_every_stage_and_how_it_came_about() {
        var scores = service.json(YEAR + "/scoreboard");
        assertThat(scores.at("/scale/source/kind").asString()).isNotBlank();
        var board =
                scores.get("boards")
                        .valueStream()
                        .filter(score -> !score.get("lines").isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(board.get("totals").valueStream().map(total -> total.get("stage").asString()))
                .contains("SELF", "VERIFIED");
        var leaf =
                board.get("lines")
                        .valueStream()
                        .filter(line -> line.has("self") && line.has("verified"))
                        .filter(line -> !line.get("group").asBoolean())
                        .findFirst()
                        .orElseThrow();
        assertThat(leaf.get("difference").asInt())
                .isEqualTo(leaf.get("verified").asInt() - leaf.get("self").asInt());
        assertThat(leaf.at("/working/vi").asString()).isNotBlank();
        assertThat(scores.at("/rankings/0/places").isEmpty()).isFalse();
    }

    @Test
    void a_board_that_may_not_be_proposed_is_told_why_and_by_which_source() {
        var boards = service.json(YEAR + "/eligibility").get("boards");
        var grounds =
                boards.valueStream().flatMap(board -> board.get("grounds").valueStream()).toList();
        assertThat(grounds)
                .isNotEmpty()
                .allSatisfy(ground -> {
                    assertThat(ground.get("vi").asString()).isNotBlank();
                    assertThat(ground.at("/source/reference").asString()).isNotBlank();
                });
        assertThat(boards.valueStream())
                .allMatch(board ->
                        board.get("eligible").asBoolean() == board.get("grounds").isEmpty());
        assertThat(boards.valueStream().flatMap(board -> board.get("holds").valueStream()))
                .anyMatch(hold -> hold.has("liftedOn"));
    }

    @Test
    void a_dossier_is_followed_from_its_papers_to_the_recovery() {
        var dossiers = service.json(YEAR + "/dossiers").get("dossiers");
        var dossier = of(dossiers, "board", "mai");
        assertThat(dossier.get("stage").asString()).isEqualTo("DECIDED");
        assertThat(dossier.get("parts").isEmpty()).isFalse();
        assertThat(dossier.get("opinions").valueStream())
                .anyMatch(opinion -> opinion.has("reply"))
                .anyMatch(opinion -> opinion.has("noReplyOn"))
                .allMatch(opinion -> opinion.at("/clock/kind").isString());
        assertThat(dossier.at("/council/needed").isNumber()).isTrue();
        assertThat(dossier.at("/prize/factorSource/reference").asString()).isNotBlank();
        assertThat(dossier.at("/revocation/recoverBy").asString()).isEqualTo("2026-06-01");
        assertThat(dossier.at("/revocation/daysLate").asInt()).isOne();
        assertThat(of(dossiers, "board", "sen").get("stage").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_petition_says_who_decided_it_and_how() {
        var petition = service.json(YEAR + "/disputes").at("/petitions/0");
        assertThat(petition.get("answerBy").asString()).isEqualTo("2026-03-19");
        assertThat(petition.has("acknowledgedOn")).isTrue();
        assertThat(petition.at("/resolution/finding").asString()).isNotBlank();
        assertThat(petition.at("/resolution/decidedBy").asString()).isNotBlank();
        assertThat(petition.at("/escalation/authority").asString()).isNotBlank();
    }

    @Test
    void
            what_still_waits_for_a_second_person_when_the_year_is_closed_is_what_a_closed_year_takes() {
        var waiting = service.json(YEAR + "/requests").get("waiting");
        assertThat(waiting.valueStream().map(request -> request.get("command").asString()))
                .containsExactly("AdoptCharter", "RevokeAward");
        assertThat(waiting.at("/1/board").asString()).isNotBlank();
    }

    @Test
    void every_rule_names_its_source_and_the_event_that_applied_it() {
        var view = service.json(YEAR + "/rules");
        assertThat(view.get("rules").valueStream())
                .isNotEmpty()
                .allMatch(rule -> rule.at("/source/reference").isString())
                .allMatch(rule -> rule.get("position").asLong() > 0);
        assertThat(view.get("rules").valueStream().map(rule -> rule.get("event").asString()))
                .contains(
                        "CycleOpened",
                        "ScoreScaleAdopted",
                        "BallotOpened",
                        "OpinionRequested",
                        "CouncilVoted",
                        "PrizeComputed",
                        "AwardRevoked",
                        "CharterReplaced");
        var changes =
                view.get("deadlines")
                        .valueStream()
                        .flatMap(deadline -> deadline.get("changes").valueStream())
                        .toList();
        assertThat(changes)
                .anyMatch(change -> change.get("event").asString().equals("DeadlineExtended"))
                .anyMatch(change -> change.has("reason"));
        assertThat(view.get("endings").isEmpty()).isFalse();
    }

    @Test
    void the_members_of_a_day_stand_under_the_names_of_that_day_and_nobody_is_named() {
        var early = service.json("/api/blocs/mau/members?on=2010-01-01");
        var late = service.json("/api/blocs/mau/members");
        assertThat(late.get("members").size() + late.get("formers").size()).isPositive();
        assertThat(early.get("members").size()).isNotEqualTo(late.get("members").size());
        assertThat(late.toString()).doesNotContain("\"person\"");
        assertThat(service.json("/api/blocs/mau/members?known=2000-01-01").get("reason").asString())
                .isEqualTo("BLOC_UNKNOWN");
    }

    @Test
    void the_audit_tells_every_event_and_folds_the_board_that_the_read_model_shows() {
        var audit = service.json("/api/audit/cycles/" + Story.YEAR + "?at=" + LOG.size());
        assertThat(audit.at("/verification/findings").toString()).doesNotContain("REPLAY");
        assertThat(audit.at("/at/board")).isEqualTo(service.json(YEAR + "/board"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cycles/mau/1999/scoreboard,        404, CYCLE_UNKNOWN",
        "/api/cycles/mau/1999/eligibility,       404, CYCLE_UNKNOWN",
        "/api/cycles/mau/1999/rules,             404, CYCLE_UNKNOWN",
        "/api/blocs/nobody/members,              404, BLOC_UNKNOWN",
        "/api/blocs/mau/members?on=hom-qua,      400, BAD_DAY",
        "/api/blocs/mau/members?known=2025-13-1, 400, BAD_DAY"
    })
    void what_cannot_be_answered_says_why(String path, int status, String reason) throws Exception {
        var answer = service.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(SampleLog.JSON.readTree(answer.body()).get("reason").asString())
                .isEqualTo(reason);
    }

    private static JsonNode of(JsonNode lines, String field, String value) {
        return lines.valueStream()
                .filter(line -> line.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
