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
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.ballot.Count;
import vn.thidua.domain.ballot.Mode;

/** Seats go from high to low within what each sub-group may take. */
class SeatsTest {

    @Test
    void places_go_from_high_to_low() {
        assertThat(outcomes(2, 2, got("mai", 9), got("dao", 8), got("cuc", 10)))
                .containsExactly("mai ELECTED", "dao OVER_QUOTA", "cuc ELECTED");
    }

    @Test
    void equals_at_the_last_place_are_tied_and_neither_takes_it() {
        assertThat(outcomes(2, 2, got("mai", 9), got("dao", 9), got("cuc", 10)))
                .containsExactly("mai TIED", "dao TIED", "cuc ELECTED");
    }

    @Test
    void equals_for_whom_there_are_just_enough_places_take_them() {
        assertThat(outcomes(3, 3, got("mai", 9), got("dao", 9), got("cuc", 10)))
                .containsExactly("mai ELECTED", "dao ELECTED", "cuc ELECTED");
    }

    @Test
    void a_full_sub_group_passes_its_place_to_the_next_of_another_group() {
        assertThat(outcomes(2, 1, got("mai", 10), got("dao", 9), got("ban", 8)))
                .containsExactly("mai ELECTED", "dao OVER_QUOTA", "ban ELECTED");
    }

    @Test
    void a_tie_within_a_sub_group_does_not_keep_another_group_from_its_place() {
        assertThat(outcomes(2, 1, got("mai", 9), got("dao", 9), got("ban", 8)))
                .containsExactly("mai TIED", "dao TIED", "ban ELECTED");
        assertThat(outcomes(2, 1, got("mai", 9), got("dao", 9), got("ban", 9)))
                .containsExactly("mai TIED", "dao TIED", "ban ELECTED");
    }

    @Test
    void places_that_equals_contend_for_are_kept_for_them() {
        assertThat(outcomes(1, 1, got("mai", 9), got("dao", 9), got("ban", 8)))
                .containsExactly("mai TIED", "dao TIED", "ban OVER_QUOTA");
        assertThat(outcomes(2, 1, got("mai", 9), got("dao", 9), got("cuc", 8), got("ban", 8)))
                .containsExactly("mai TIED", "dao TIED", "cuc OVER_QUOTA", "ban ELECTED");
    }

    @Test
    void equals_of_a_full_sub_group_are_not_tied_with_others() {
        assertThat(outcomes(2, 1, got("sen", 10), got("mai", 9), got("ban", 9), got("quy", 9)))
                .containsExactly("sen ELECTED", "mai OVER_QUOTA", "ban TIED", "quy TIED");
    }

    @Test
    void where_equals_of_two_sub_groups_outnumber_the_places_all_are_tied() {
        assertThat(outcomes(1, 1, got("mai", 9), got("ban", 9)))
                .containsExactly("mai TIED", "ban TIED");
    }

    @Test
    void below_the_threshold_nobody_is_elected_even_with_places_left() {
        assertThat(outcomes(2, 2, got("mai", 7), got("dao", 2)))
                .containsExactly("mai NOT_PASSED", "dao NOT_PASSED");
    }

    private static Got got(String candidate, int agree) {
        return new Got(candidate, agree);
    }

    /** How many of the ten other boards agree to a candidate; 8 of 10 are needed. */
    private record Got(String candidate, int agree) {}

    private static List<String> outcomes(int seats, int perGroup, Got... results) {
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
                        AYear.groups(perGroup, List.of(candidates)))
                .lines()
                .stream()
                .map(line -> line.candidate() + " " + line.outcome())
                .toList();
    }
}
