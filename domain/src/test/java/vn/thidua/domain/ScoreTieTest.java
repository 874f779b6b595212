package vn.thidua.domain;

import static vn.thidua.domain.ATie.breakTie;
import static vn.thidua.domain.ATie.broken;
import static vn.thidua.domain.ATie.scored;
import static vn.thidua.domain.ATie.step;
import static vn.thidua.domain.ATie.tied;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.ballot.TieStep.CHAIR;
import static vn.thidua.domain.ballot.TieStep.SCORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;

/** Among equals, the board with the higher share of the points it could reach is ahead. */
class ScoreTieTest {
    private static final List<String> BOTH = List.of("mai", "dao");
    private final List<Event> tie = tied(1, List.of(SCORE, CHAIR), "mai", "dao");

    @Test
    void the_higher_score_is_ahead_wherever_it_stands_in_the_list() {
        given(scored(scored(tie, "mai", 95_000, 100_000), "dao", 95_001, 100_000))
                .when(breakTie())
                .then(byScore("dao"));
        given(scored(scored(tie, "mai", 95_001, 100_000), "dao", 95_000, 100_000))
                .when(breakTie())
                .then(byScore("mai"));
    }

    @Test
    void a_score_is_a_share_of_what_the_board_could_reach() {
        given(scored(scored(tie, "mai", 85_000, 100_000), "dao", 80_000, 90_000))
                .when(breakTie())
                .then(byScore("dao"));
    }

    @Test
    void shares_are_compared_exactly() {
        given(scored(scored(tie, "mai", 33_333, 100_000), "dao", 30_000, 90_000))
                .when(breakTie())
                .then(byScore("dao"));
        given(scored(scored(tie, "mai", 1_000_000, 1_000_001), "dao", 999_999, 1_000_000))
                .when(breakTie())
                .then(byScore("mai"));
    }

    @Test
    void equal_shares_leave_it_to_the_next_step() {
        given(scored(scored(tie, "mai", 90_000, 100_000), "dao", 81_000, 90_000))
                .when(breakTie(List.of(), null, "dao"))
                .then(byChair());
    }

    @Test
    void a_score_that_is_missing_or_has_nothing_to_reach_decides_nothing() {
        given(tie).when(breakTie(List.of(), null, "dao")).then(byChair());
        given(scored(tie, "mai", 95_000, 100_000))
                .when(breakTie(List.of(), null, "dao"))
                .then(byChair());
        given(scored(scored(tie, "mai", 95_000, 100_000), "dao", 0, 0))
                .when(breakTie(List.of(), null, "dao"))
                .then(byChair());
    }

    private static TieBroken byScore(String ahead) {
        return broken(List.of(step(SCORE, BOTH, ahead)), List.of(), null, ahead);
    }

    private static TieBroken byChair() {
        return broken(List.of(step(SCORE, BOTH), step(CHAIR, BOTH, "dao")), List.of(), null, "dao");
    }
}
