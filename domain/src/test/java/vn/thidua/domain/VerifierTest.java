package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScore.COMPARE;
import static vn.thidua.domain.AScore.RANK;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.assign;
import static vn.thidua.domain.AScore.finalise;
import static vn.thidua.domain.AScore.locked;
import static vn.thidua.domain.AScore.ready;
import static vn.thidua.domain.AScore.scores;
import static vn.thidua.domain.AScore.selfScore;
import static vn.thidua.domain.AScore.usual;
import static vn.thidua.domain.AScore.verified;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.Spec.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.domain.scoring.ScoringReason;

/** Who verifies whom, and what happens to the scores when a board leaves the bloc. */
class VerifierTest {

    @Test
    void a_verifier_is_another_member() {
        given(ready())
                .when(assign("sen", "mai"))
                .then(new VerifierAssigned(BLOC, YEAR, "sen", "mai"));
        given(ready()).when(assign("sen", "sen")).rejected(ScoringReason.VERIFIES_ITSELF);
        given(ready()).when(assign("sen", "lan")).rejected(YearReason.NOT_A_MEMBER);
        given(ready()).when(assign("lan", "sen")).rejected(YearReason.NOT_A_MEMBER);
    }

    @Test
    void a_verifier_is_replaced_until_the_work_begins() {
        given(scored())
                .when(assign("sen", "ban"))
                .then(new VerifierAssigned(BLOC, YEAR, "sen", "ban"));
        given(scored())
                .when(assign("sen", "mai"))
                .rejected(ScoringReason.VERIFIER_ALREADY_ASSIGNED);
        given(verified(ready(), "sen"))
                .when(assign("sen", "ban"))
                .rejected(ScoringReason.VERIFICATION_BEGAN);
    }

    @Test
    void a_verifier_that_has_left_is_replaced_also_later() {
        var left = all(verified(ready(), "sen"), List.of(left("mai")));
        given(left).when(assign("sen", "ban")).then(new VerifierAssigned(BLOC, YEAR, "sen", "ban"));
    }

    @Test
    void a_board_that_has_left_is_not_waited_for_and_has_no_place() {
        var two = locked(locked(verified(ready(), "ban"), "sen"), "mai");
        given(two).when(COMPARE).rejected(ScoringReason.INPUTS_NOT_LOCKED);
        var left = after(all(two, List.of(left("ban"))), COMPARE, finalise("sen"), finalise("mai"));
        given(left).when(finalise("ban")).rejected(ChangeReason.BOARD_LEFT);
        var ranking = scores(after(left, RANK)).ranking().orElseThrow();
        assertThat(ranking.places()).extracting(Place::board).containsExactly("sen", "mai");
    }

    private static List<Event> scored() {
        return after(ready(), selfScore("sen", usual("sen")), assign("sen", "mai"));
    }

    private static MembersChanged left(String board) {
        var from = LocalDate.of(2025, 7, 1);
        return new MembersChanged(
                BLOC,
                YEAR,
                from,
                ABloc.groups(),
                AScore.BOARDS.stream()
                        .filter(member -> !member.equals(board))
                        .map(AYear::member)
                        .toList(),
                List.of(new Departure(board, ABloc.name(board), null, ABloc.PAPER, from)));
    }
}
