package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ATie.breakTie;
import static vn.thidua.domain.ATie.broken;
import static vn.thidua.domain.ATie.step;
import static vn.thidua.domain.ATie.tied;
import static vn.thidua.domain.ATie.women;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.ballot.TieStep.CHAIR;
import static vn.thidua.domain.ballot.TieStep.WOMEN_SHARE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.domain.ballot.BallotReason;

/** Among equals, the board with at least 70 % women is ahead, where not all have them. */
class WomenShareTest {
    private static final List<String> BOTH = List.of("mai", "dao");

    private final List<Event> tie = tied(1, List.of(WOMEN_SHARE, CHAIR), "mai", "dao");

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"70, 100", "7, 10", "701, 1001", "10, 10"})
    void seventy_percent_women_puts_a_board_ahead(int women, int staff) {
        var shares = List.of(women("mai", women, staff), women("dao", 69, 100));
        given(tie)
                .when(breakTie(shares, null))
                .then(broken(List.of(step(WOMEN_SHARE, BOTH, "mai")), shares, null, "mai"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"69, 100", "6, 9", "700, 1001"})
    void less_does_not(int women, int staff) {
        var shares = List.of(women("mai", women, staff), women("dao", 0, 100));
        given(tie)
                .when(breakTie(shares, null, "dao"))
                .then(
                        broken(
                                List.of(step(WOMEN_SHARE, BOTH), step(CHAIR, BOTH, "dao")),
                                shares,
                                null,
                                "dao"));
    }

    @Test
    void where_both_reach_it_neither_is_ahead() {
        var shares = List.of(women("mai", 90, 100), women("dao", 70, 100));
        given(tie)
                .when(breakTie(shares, null, "dao"))
                .then(
                        broken(
                                List.of(step(WOMEN_SHARE, BOTH), step(CHAIR, BOTH, "dao")),
                                shares,
                                null,
                                "dao"));
    }

    @Test
    void the_figures_of_everyone_still_tied_are_needed() {
        var refusal =
                given(tie)
                        .when(breakTie(List.of(women("mai", 90, 100)), null))
                        .rejected(BallotReason.WOMEN_SHARE_NEEDED);
        assertThat(refusal.vi()).contains("BQL Hoa dao");
    }

    @Test
    void the_figures_make_sense() {
        given(tie)
                .when(breakTie(List.of(women("mai", 11, 10), women("dao", 1, 2)), null))
                .rejected(BallotReason.WOMEN_ABOVE_STAFF);
        given(tie)
                .when(breakTie(List.of(women("mai", 1, 10), women("mai", 1, 10)), null))
                .rejected(BallotReason.CANDIDATE_REPEATED);
    }

    @Test
    void only_figures_that_were_judged_are_kept() {
        var judged = women("mai", 70, 100);
        var other = women("dao", 1, 100);
        given(tie)
                .when(breakTie(List.of(judged, women("sen", 1, 2), other), null))
                .then(
                        broken(
                                List.of(step(WOMEN_SHARE, BOTH, "mai")),
                                List.of(judged, other),
                                null,
                                "mai"));
    }
}
