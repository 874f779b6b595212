package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.cycle.Cycle;

/** The sample years, command by command, through the rules alone. */
class SampleYearsTest {
    private final Map<String, State> states = new HashMap<>();

    @Test
    void the_invented_year_runs_from_the_first_pledge_to_the_last_decision() {
        assertThat(play("mau-2025")).isNotEmpty();
        assertThat(states.get("cycle:khoi-mau:2025")).isInstanceOf(Cycle.Closed.class);
    }

    @Test
    void the_running_sample_continues_the_invented_bloc() {
        play("mau-2025");
        assertThat(play("mau-2026")).isNotEmpty();
    }

    @Test
    void the_year_2022_holds_what_its_source_states_and_nothing_else() {
        play("2022");
        var year = (Cycle.Running) state("cycle:taynguyen-duyenhai:2022");
        assertThat(year.opening().members()).hasSize(11);
        assertThat(year.awards().proposals())
                .hasSize(5)
                .hasOnlyElementsOfType(Awards.Waiting.class);
        assertThat(year.results().byBoard()).isEmpty();
        assertThat(year.ballots().byId()).isEmpty();
        assertThat(year.opening().charter()).isNull();
    }

    @Test
    void the_tally_counted_again_from_the_votes_equals_the_recorded_one() {
        play("mau-2025");
        var year = closed("cycle:khoi-mau:2025");
        assertThat(year.ballots().byId()).hasSize(2);
        for (var ballot : year.ballots().byId().values()) {
            assertThat(BallotRules.recount(year, ballot))
                    .isEqualTo(((Ballots.Closed) ballot).tally());
        }
        assertThat(year.awards().proposals()).hasOnlyElementsOfType(Awards.Decided.class);
    }

    @Test
    void the_second_invented_bloc_goes_through_all_that_makes_a_year_hard() {
        var happened = play("mau-chim-2025").stream().map(Vocabulary::nameOf).toList();
        assertThat(happened)
                .contains(
                        "BoardsMerged",
                        "ObligationSettled",
                        "ResultRestated",
                        "VerificationReopened",
                        "ScoreExplained",
                        "TieBroken",
                        "HoldPlaced",
                        "DossierReturned",
                        "PetitionResolved",
                        "PrizeComputed",
                        "AwardRevoked",
                        "RecoveryConfirmed");
        assertThat(happened.stream().filter("RankingComputed"::equals)).hasSize(3);
        assertThat(closed("cycle:khoi-mau-chim:2025").opening().illustrative()).isTrue();
    }

    private Cycle.Running closed(String stream) {
        return ((Cycle.Closed) states.getOrDefault(stream, Rules.initial(stream))).year();
    }

    private List<Event> play(String sample) {
        var file = Json.MAPPER.readTree(Path.of("../samples", sample + ".json").toFile());
        var events = new ArrayList<Event>();
        for (var line : file.get("commands")) {
            var type = Vocabulary.commands().get(line.get("command").asString());
            var command = Json.MAPPER.treeToValue(line.get("body"), type);
            var decided =
                    Rules.decide(
                            state(command.stream()),
                            state(command.copiesFrom().orElse(command.stream())),
                            command,
                            stamp(line, file.get("source").asString()));
            decided.forEach(e -> states.put(e.stream(), Rules.evolve(state(e.stream()), e)));
            events.addAll(decided);
        }
        return events;
    }

    private State state(String stream) {
        return states.getOrDefault(stream, Rules.initial(stream));
    }

    private static Stamp stamp(JsonNode line, String source) {
        var day = line.get("on");
        var imported = day == null ? null : new Imported(LocalDate.parse(day.asString()), source);
        return new Stamp(
                "id", new Actor("clerk", "sen"), Instant.parse("2026-11-24T03:00:00Z"), imported);
    }
}
