package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.pledge.Pledges;

/** Random years with late, mistaken and stubborn boards: whatever is asked, the invariants hold. */
class WholeYearsTest {
    private static final int YEARS = 200;
    private static final int ACTS = 400;

    private final Set<String> happened = new HashSet<>();
    private final Set<Reason> refused = new HashSet<>();

    @Test
    void whatever_boards_ask_a_year_keeps_its_invariants_and_replays_to_the_same_state() {
        for (int seed = 0; seed < YEARS; seed++) {
            play(seed);
        }
        assertThat(happened).containsExactlyInAnyOrderElementsOf(Vocabulary.events().keySet());
        assertThat(refused).hasSizeGreaterThan(40);
    }

    private void play(int seed) {
        var random = new Random(seed);
        var acts = new RandomActs(random);
        var log = new ArrayList<Event>();
        var states = new HashMap<String, State>();
        var now = Instant.parse("2025-01-02T02:00:00Z");
        for (int i = 0; i < ACTS; i++) {
            now = now.plusSeconds(random.nextInt(2 * 24 * 3600));
            var command = acts.next(i, ACTS);
            log.addAll(ask(states, command, now));
            check(states, seed);
        }
        var replayed = new HashMap<String, State>();
        log.forEach(event -> fold(replayed, event));
        assertThat(replayed).as("seed %s", seed).isEqualTo(states);
    }

    private List<? extends Event> ask(Map<String, State> states, Command command, Instant now) {
        var stamp = new Stamp("id", new Actor("clerk", "sen"), now, null);
        try {
            var events =
                    Rules.decide(
                            state(states, command.stream()),
                            state(states, command.copiesFrom().orElse(command.stream())),
                            command,
                            stamp);
            events.forEach(event -> fold(states, event));
            return events;
        } catch (Rejection rejection) {
            refused.add(rejection.reason());
            return List.of();
        }
    }

    private void fold(Map<String, State> states, Event event) {
        happened.add(Vocabulary.nameOf(event));
        states.put(event.stream(), Rules.evolve(state(states, event.stream()), event));
    }

    private static State state(Map<String, State> states, String stream) {
        return states.getOrDefault(stream, Rules.initial(stream));
    }

    private static void check(Map<String, State> states, int seed) {
        for (var state : states.values()) {
            switch (state) {
                case Cycle.Running year -> checkYear(year, seed);
                case Cycle.Closed closed -> {
                    assertThat(closed.year().ballots().open()).as("seed %s", seed).isEmpty();
                    checkYear(closed.year(), seed);
                }
                case Cycle.NotOpened _ -> {}
                case Bloc _ -> {}
            }
        }
    }

    private static void checkYear(Cycle.Running year, int seed) {
        year.ballots().byId().values().forEach(ballot -> checkBallot(year, ballot, seed));
        for (var award : AwardKind.values()) {
            var proposed =
                    year.awards().proposals().stream()
                            .map(Awards.Proposal::proposed)
                            .filter(proposal -> proposal.award() == award)
                            .map(AwardProposed::board)
                            .toList();
            assertThat(proposed).as("seed %s", seed).doesNotHaveDuplicates();
            assertThat(proposed).as("seed %s", seed).hasSizeLessThanOrEqualTo(3);
        }
        year.results()
                .byBoard()
                .forEach((board, result) -> {
                    assertThat(year.pledges().of(board)).get().isInstanceOf(Pledges.Signed.class);
                    for (int i = 0; i < result.submissions().size(); i++) {
                        assertThat(result.submissions().get(i).submission()).isEqualTo(i + 1);
                    }
                });
    }

    private static void checkBallot(Cycle.Running year, Ballots.Ballot ballot, int seed) {
        var opened = ballot.opened();
        for (var vote : ballot.votes()) {
            assertThat(opened.voters()).as("seed %s", seed).contains(vote.voter());
            assertThat(vote.lines()).noneMatch(line -> line.candidate().equals(vote.voter()));
        }
        if (opened.mode() == Mode.NAMED) {
            assertThat(ballot.votes().stream().map(vote -> vote.voter())).doesNotHaveDuplicates();
        }
        if (ballot instanceof Ballots.Closed closed) {
            assertThat(BallotRules.recount(year, closed))
                    .as("seed %s", seed)
                    .isEqualTo(closed.tally());
        }
    }
}
