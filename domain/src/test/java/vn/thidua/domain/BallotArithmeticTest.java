package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AYear.ballot;
import static vn.thidua.domain.AYear.no;
import static vn.thidua.domain.AYear.voted;
import static vn.thidua.domain.AYear.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Base;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.bloc.Charter.Quorum;

/** Thresholds, quorum and places in whole numbers. */
class BallotArithmeticTest {

    @ParameterizedTest(name = "{0} % of {2} needs {3}")
    @CsvSource({
        "50, true, 11, 6", "70, false, 11, 8", "80, false, 11, 9", "90, false, 11, 10",
        "50, true, 8, 5", "70, false, 8, 6", "80, false, 8, 7", "90, false, 8, 8",
        "50, true, 7, 4", "70, false, 7, 5", "80, false, 7, 6", "90, false, 7, 7",
        "50, true, 10, 6", "80, false, 10, 8"
    })
    void a_share_of_the_members_is_a_whole_number(int percent, boolean strict, int of, int needed) {
        var threshold = new Threshold(percent, strict, Base.ALL_MEMBERS, ABloc.SOURCE);
        assertThat(threshold.needed(of)).isEqualTo(needed);
    }

    @ParameterizedTest(name = "two thirds of {0} is {1}")
    @CsvSource({"11, 8", "9, 6", "8, 6", "7, 5"})
    void a_quorum_of_two_thirds_is_rounded_up(int members, int needed) {
        assertThat(new Quorum(2, 3, ABloc.SOURCE).needed(members)).isEqualTo(needed);
    }

    @Test
    void places_go_from_high_to_low() {
        var tally = count(2, 2, got("mai", 9), got("dao", 8), got("cuc", 10));
        assertThat(outcomes(tally)).containsExactly("mai ELECTED", "dao OVER_QUOTA", "cuc ELECTED");
    }

    @Test
    void equals_at_the_last_place_are_tied_and_neither_takes_it() {
        var tally = count(2, 2, got("mai", 9), got("dao", 9), got("cuc", 10));
        assertThat(outcomes(tally)).containsExactly("mai TIED", "dao TIED", "cuc ELECTED");
    }

    @Test
    void a_full_sub_group_passes_its_place_to_the_next_of_another_group() {
        var tally = count(2, 1, got("mai", 10), got("dao", 9), got("ban", 8));
        assertThat(outcomes(tally)).containsExactly("mai ELECTED", "dao OVER_QUOTA", "ban ELECTED");
    }

    @Test
    void below_the_threshold_nobody_is_elected_even_with_places_left() {
        assertThat(outcomes(count(2, 2, got("mai", 7), got("dao", 2))))
                .containsExactly("mai NOT_PASSED", "dao NOT_PASSED");
    }

    private static List<String> outcomes(Tally tally) {
        return tally.lines().stream().map(l -> l.candidate() + " " + l.outcome()).toList();
    }

    private static Got got(String candidate, int agree) {
        return new Got(candidate, agree);
    }

    /** How many of the ten other boards agree to a candidate; 8 of 10 are needed. */
    private record Got(String candidate, int agree) {}

    private static Tally count(int seats, int perGroup, Got... results) {
        var votes = new ArrayList<VoteCast>();
        for (var got : results) {
            var voters = ABloc.boards().stream().filter(b -> !b.equals(got.candidate())).toList();
            for (int i = 0; i < voters.size(); i++) {
                var line = i < got.agree() ? yes(got.candidate()) : no(got.candidate());
                votes.add(voted(voters.get(i), line));
            }
        }
        var candidates = Stream.of(results).map(Got::candidate).toArray(String[]::new);
        var opened =
                ballot(AwardKind.MINISTRY_FLAG, Mode.SHOW_OF_HANDS, seats, perGroup, candidates);
        return Count.of(
                opened,
                new Content(votes, List.of(), List.of()),
                AYear.groups(perGroup, List.of(candidates)));
    }
}
