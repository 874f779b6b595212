package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.Spec.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thidua.domain.ballot.BallotCommand.RecordPaperCount;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.ballot.TellerCount;
import vn.thidua.domain.ballot.Threshold;

/** What holds for every threshold and every count. */
class BallotPropertiesTest {

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
    void the_arithmetic_of_the_minutes_holds(@ForAll("elections") AnElection election) {
        var tally = election.count();
        assertThat(tally.collected()).isLessThanOrEqualTo(tally.issued());
        assertThat(tally.valid() + tally.invalid()).isEqualTo(tally.collected());
        assertThat(tally.blank()).isLessThanOrEqualTo(tally.valid());
        for (var line : tally.lines()) {
            assertThat(answers(line)).isLessThanOrEqualTo(tally.valid());
            assertThat(line.agree()).isLessThanOrEqualTo(line.base());
        }
    }

    @Property
    void on_valid_ballots_the_base_of_a_line_is_its_answers(
            @ForAll("elections") AnElection election) {
        Assume.that(election.opened().rule().threshold().base() == Base.VALID);
        assertThat(election.count().lines())
                .allSatisfy(line -> assertThat(line.base()).isEqualTo(answers(line)));
    }

    @Property
    void no_base_is_smaller_than_the_valid_answers_or_larger_than_the_members(
            @ForAll("elections") AnElection election) {
        for (var line : election.count().lines()) {
            assertThat(line.base()).isBetween(answers(line), 11);
        }
    }

    @Property
    void no_order_of_candidates_voters_or_votes_matters(
            @ForAll("elections") AnElection election, @ForAll long seed) {
        assertThat(byCandidate(election.shuffled(seed).count()))
                .isEqualTo(byCandidate(election.count()));
    }

    @Property
    void places_are_never_given_out_twice(@ForAll("elections") AnElection election) {
        var elected = with(election.count(), Outcome.ELECTED);
        var rule = election.opened().rule();
        assertThat(elected).hasSizeLessThanOrEqualTo(rule.seats());
        assertThat(elected.stream().collect(Collectors.groupingBy(AnElection::group)).values())
                .allSatisfy(group ->
                        assertThat(group).hasSizeLessThanOrEqualTo(rule.seatsPerSubGroup()));
    }

    @Property
    void nobody_is_passed_over_while_a_place_is_free(@ForAll("elections") AnElection election) {
        var tally = election.count();
        Assume.that(with(tally, Outcome.TIED).isEmpty());
        var elected = with(tally, Outcome.ELECTED);
        var rule = election.opened().rule();
        for (var board : with(tally, Outcome.OVER_QUOTA)) {
            long inGroup = elected.stream().filter(b -> sameGroup(b, board)).count();
            assertThat(elected.size() == rule.seats() || inGroup == rule.seatsPerSubGroup())
                    .isTrue();
        }
    }

    @Property
    void a_tie_is_a_tie_of_equals_and_never_of_one(@ForAll("elections") AnElection election) {
        var tally = election.count();
        var tied = tally.lines().stream().filter(line -> line.outcome() == Outcome.TIED).toList();
        for (var line : tied) {
            assertThat(tied).filteredOn(o -> o.agree() == line.agree()).hasSizeGreaterThan(1);
        }
    }

    @Property
    void nobody_is_elected_below_the_threshold_or_with_fewer_votes_than_a_loser_of_its_group(
            @ForAll("elections") AnElection election) {
        var lines = election.count().lines();
        for (var winner : lines) {
            if (winner.outcome() != Outcome.ELECTED) {
                continue;
            }
            assertThat(winner.agree()).isGreaterThanOrEqualTo(winner.needed());
            assertThat(lines)
                    .filteredOn(other -> sameGroup(other.candidate(), winner.candidate()))
                    .filteredOn(other ->
                            other.outcome() == Outcome.OVER_QUOTA
                                    || other.outcome() == Outcome.TIED)
                    .allSatisfy(
                            other -> assertThat(other.agree()).isLessThanOrEqualTo(winner.agree()));
        }
    }

    /** Names are not needed to count: the same votes as papers give the same tally. */
    @Property
    void papers_without_names_give_the_tally_of_the_votes(
            @ForAll("elections") AnElection election) {
        var tally = election.count();
        Assume.that(
                election.opened().rule().threshold().base() != Base.BALLOTS_COLLECTED
                        || tally.invalid() == 0);
        var papers = new TellerCount("an", election.papers());
        var content = new Content(List.of(), List.of(), List.of(papers, papers));
        assertThat(Count.of(election.onPaper(), content, election.groups())).isEqualTo(tally);
    }

    @Property(tries = 300)
    void whatever_voters_may_do_the_papers_add_up(@ForAll("elections") AnElection election) {
        var before = new ArrayList<Event>(AYear.inSession());
        before.addAll(List.of(AConference.tellers(null), election.onPaper()));
        given(before)
                .when(new RecordPaperCount(ABloc.BLOC, AYear.YEAR, "b", "an", election.papers()))
                .accepted();
    }

    @Provide
    Arbitrary<AnElection> elections() {
        return AnElection.any();
    }

    private static int answers(Tally.Line line) {
        return line.agree() + line.disagree() + line.abstain();
    }

    private static List<String> with(Tally tally, Outcome... outcomes) {
        return tally.lines().stream()
                .filter(line -> Arrays.asList(outcomes).contains(line.outcome()))
                .map(Tally.Line::candidate)
                .toList();
    }

    private static Map<String, Tally.Line> byCandidate(Tally tally) {
        return tally.lines().stream().collect(Collectors.toMap(Tally.Line::candidate, l -> l));
    }

    private static boolean sameGroup(String one, String other) {
        return AnElection.group(one).equals(AnElection.group(other));
    }
}
