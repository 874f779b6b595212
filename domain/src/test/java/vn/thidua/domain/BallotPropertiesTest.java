package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotRule;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.ballot.VoteLine;

/** What holds for every threshold and every count. */
class BallotPropertiesTest {
    private static final List<Choice> CHOICES = List.of(Choice.values());

    @Property
    void the_number_needed_is_the_smallest_that_meets_the_threshold(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll boolean strict,
            @ForAll @IntRange(min = 1, max = 60) int of) {
        var threshold = new Threshold(percent, strict, Base.ALL_MEMBERS, ABloc.SOURCE);
        int needed = threshold.needed(of);
        assertThat(threshold.isMet(needed, of)).isTrue();
        assertThat(threshold.isMet(needed - 1, of)).isFalse();
    }

    @Property
    void the_arithmetic_of_the_minutes_holds(@ForAll("elections") Election election) {
        var tally = election.count();
        assertThat(tally.collected()).isLessThanOrEqualTo(tally.issued());
        assertThat(tally.valid() + tally.invalid()).isEqualTo(tally.collected());
        assertThat(tally.blank()).isLessThanOrEqualTo(tally.valid());
        for (var line : tally.lines()) {
            int answers = line.agree() + line.disagree() + line.abstain();
            assertThat(answers).isLessThanOrEqualTo(tally.collected());
            assertThat(line.agree()).isLessThanOrEqualTo(line.base());
        }
    }

    @Property
    void the_order_of_the_votes_does_not_matter(
            @ForAll("elections") Election election, @ForAll long seed) {
        var shuffled = new ArrayList<>(election.votes());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(new Election(election.opened(), shuffled).count()).isEqualTo(election.count());
    }

    @Property
    void places_are_never_given_out_twice(@ForAll("elections") Election election) {
        var rule = election.opened().rule();
        var elected =
                election.count().lines().stream()
                        .filter(line -> line.outcome() == Outcome.ELECTED)
                        .map(Tally.Line::candidate)
                        .toList();
        assertThat(elected).hasSizeLessThanOrEqualTo(rule.seats());
        assertThat(elected.stream().filter(ABloc.COAST::contains).count())
                .isLessThanOrEqualTo(rule.seatsPerSubGroup());
    }

    @Property
    void nobody_is_elected_below_the_threshold_or_with_fewer_votes_than_a_loser_of_its_group(
            @ForAll("elections") Election election) {
        var lines = election.count().lines();
        for (var winner : lines) {
            if (winner.outcome() != Outcome.ELECTED) {
                continue;
            }
            assertThat(winner.agree()).isGreaterThanOrEqualTo(winner.needed());
            assertThat(lines)
                    .filteredOn(other -> group(other.candidate()).equals(group(winner.candidate())))
                    .filteredOn(other -> other.outcome() != Outcome.ELECTED)
                    .filteredOn(other -> other.outcome() != Outcome.NOT_PASSED)
                    .allSatisfy(
                            other -> assertThat(other.agree()).isLessThanOrEqualTo(winner.agree()));
        }
    }

    @Provide
    Arbitrary<Election> elections() {
        var percent = Arbitraries.integers().between(1, 100);
        var base = Arbitraries.of(Base.class);
        var seats = Arbitraries.integers().between(1, 4);
        var voters = Arbitraries.integers().between(1, 11);
        var seed = Arbitraries.longs();
        return Combinators.combine(percent, base, seats, voters, seed)
                .as(BallotPropertiesTest::hold);
    }

    private static Election hold(int percent, Base base, int seats, int voters, long seed) {
        var random = new Random(seed);
        var boards = new ArrayList<>(ABloc.boards());
        Collections.shuffle(boards, random);
        var candidates = List.copyOf(boards.subList(0, 1 + random.nextInt(6)));
        Collections.shuffle(boards, random);
        var present = List.copyOf(boards.subList(0, voters));
        var rule =
                new BallotRule(
                        1,
                        new Threshold(percent, random.nextBoolean(), base, ABloc.SOURCE),
                        false,
                        11,
                        1,
                        seats,
                        1 + random.nextInt(seats),
                        null,
                        null);
        var opened =
                new BallotOpened(
                        ABloc.BLOC,
                        2025,
                        "b",
                        AwardKind.MINISTRY_FLAG,
                        Mode.NAMED,
                        candidates,
                        present,
                        rule,
                        null);
        var votes =
                present.stream()
                        .filter(_ -> random.nextInt(10) > 0)
                        .map(voter -> vote(opened, voter, random))
                        .toList();
        return new Election(opened, votes);
    }

    private static VoteCast vote(BallotOpened ballot, String voter, Random random) {
        var lines =
                ballot.candidates().stream()
                        .filter(candidate -> !candidate.equals(voter))
                        .map(c -> new VoteLine(c, CHOICES.get(random.nextInt(3))))
                        .toList();
        return new VoteCast(ABloc.BLOC, 2025, "b", voter, lines);
    }

    private static String group(String board) {
        return ABloc.COAST.contains(board) ? "coast" : "hills";
    }

    record Election(BallotOpened opened, List<VoteCast> votes) {
        Tally count() {
            return Count.of(
                    opened,
                    new Content(votes, List.of(), List.of()),
                    AYear.groups(opened.rule().seatsPerSubGroup(), opened.candidates()));
        }
    }
}
