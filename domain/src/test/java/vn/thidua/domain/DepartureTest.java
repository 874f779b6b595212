package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ADeparture.left;
import static vn.thidua.domain.ADeparture.settle;
import static vn.thidua.domain.ADeparture.settled;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.convened;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.handedOver;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.award.AwardKind.CERTIFICATE_OF_MERIT;
import static vn.thidua.domain.award.AwardKind.MINISTRY_FLAG;
import static vn.thidua.domain.cycle.Obligation.PLEDGE;
import static vn.thidua.domain.cycle.Obligation.PROPOSAL;
import static vn.thidua.domain.cycle.Obligation.RESULT;
import static vn.thidua.domain.cycle.Obligation.SCORE;
import static vn.thidua.domain.cycle.Treatment.CARRY;
import static vn.thidua.domain.cycle.Treatment.CLOSE;
import static vn.thidua.domain.cycle.Treatment.SUM;
import static vn.thidua.domain.result.FigureStatus.FINAL;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.award.AwardCommand.ProposeAward;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.YearCommand.CloseCycle;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;

/** A departed board is not awarded, and the year does not close over what it leaves open. */
class DepartureTest {

    @Nested
    class AwardsAndPoints {
        @Test
        void a_departed_board_is_not_proposed() {
            given(left(convened()))
                    .when(
                            new ProposeAward(
                                    BLOC, YEAR, MINISTRY_FLAG, "mai", null, null, ORDER, null))
                    .rejected(ChangeReason.BOARD_SUCCEEDED);
        }

        @Test
        void a_waiting_proposal_is_closed_and_thereby_withdrawn() {
            given(left(convened(), proposed(MINISTRY_FLAG, "mai"), proposed(MINISTRY_FLAG, "sen")))
                    .when(settle("mai", PROPOSAL, CLOSE, null))
                    .then(settled("mai", PROPOSAL, CLOSE, null), withdrawn(MINISTRY_FLAG));
        }

        @Test
        void every_waiting_proposal_of_the_board_is_withdrawn() {
            given(
                            left(
                                    convened(),
                                    proposed(MINISTRY_FLAG, "mai"),
                                    proposed(CERTIFICATE_OF_MERIT, "mai")))
                    .when(settle("mai", PROPOSAL, CLOSE, null))
                    .then(
                            settled("mai", PROPOSAL, CLOSE, null),
                            withdrawn(MINISTRY_FLAG),
                            withdrawn(CERTIFICATE_OF_MERIT));
        }

        @Test
        void no_other_board_takes_a_proposal_over() {
            var before = left(convened(), proposed(MINISTRY_FLAG, "mai"));
            given(before)
                    .when(settle("mai", PROPOSAL, CARRY, "sen"))
                    .rejected(ChangeReason.OBLIGATION_ONLY_CLOSES);
            given(before)
                    .when(settle("mai", PROPOSAL, SUM, "sen"))
                    .rejected(ChangeReason.OBLIGATION_ONLY_CLOSES);
        }

        @Test
        void a_proposal_that_the_ministry_has_decided_is_not_open_any_more() {
            given(left(convened(), proposed(MINISTRY_FLAG, "mai"), decided()))
                    .when(settle("mai", PROPOSAL, CLOSE, null))
                    .rejected(ChangeReason.NOTHING_OWED);
        }

        @Test
        void the_points_of_a_board_go_to_nobody_else() {
            var before = left(scored());
            given(before)
                    .when(settle("mai", SCORE, CARRY, "sen"))
                    .rejected(ChangeReason.OBLIGATION_ONLY_CLOSES);
            given(before)
                    .when(settle("mai", SCORE, CLOSE, null))
                    .then(settled("mai", SCORE, CLOSE, null));
        }

        private ProposalWithdrawn withdrawn(AwardKind award) {
            return new ProposalWithdrawn(BLOC, YEAR, award, "mai", "theo quyết định");
        }
    }

    @Nested
    class Closing {
        private final CloseCycle close = new CloseCycle(BLOC, YEAR);

        @Test
        void a_year_does_not_close_over_what_a_departed_board_owes() {
            var refusal =
                    given(
                                    left(
                                            registered("mai", target(REVENUE, 100)),
                                            convened(),
                                            handedOver("sen")))
                            .when(close)
                            .rejected(YearReason.OBLIGATION_UNSETTLED);
            assertThat(refusal.vi()).contains("giao ước thi đua của BQL Hoa mai");
            given(
                            left(
                                    submitted("ban", 1, FINAL, figure(REVENUE, 100L, 90)),
                                    convened(),
                                    handedOver("sen")))
                    .when(close)
                    .rejected(YearReason.OBLIGATION_UNSETTLED);
            given(left(scored(), convened(), handedOver("sen")))
                    .when(close)
                    .rejected(YearReason.OBLIGATION_UNSETTLED);
            given(left(convened(), handedOver("sen"), proposed(MINISTRY_FLAG, "mai")))
                    .when(close)
                    .rejected(YearReason.OBLIGATION_UNSETTLED);
        }

        @Test
        void every_obligation_of_every_departed_board_is_settled_first() {
            var before =
                    left(
                            registered("mai", target(REVENUE, 100)),
                            submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90)),
                            registered("ban", target(REVENUE, 100)),
                            convened(),
                            handedOver("sen"));
            given(before, settled("mai", PLEDGE, CLOSE, null), settled("ban", PLEDGE, CLOSE, null))
                    .when(close)
                    .rejected(YearReason.OBLIGATION_UNSETTLED);
            given(before, settled("mai", PLEDGE, CLOSE, null), settled("mai", RESULT, CLOSE, null))
                    .when(close)
                    .rejected(YearReason.OBLIGATION_UNSETTLED);
            given(
                            before,
                            settled("mai", PLEDGE, CLOSE, null),
                            settled("mai", RESULT, CLOSE, null),
                            settled("ban", PLEDGE, CLOSE, null))
                    .when(close)
                    .then(new CycleClosed(BLOC, YEAR));
        }

        @Test
        void a_board_that_left_without_a_trace_holds_nothing_up() {
            given(left(convened(), handedOver("sen"))).when(close).accepted();
        }
    }

    private static SelfScoreSubmitted scored() {
        return new SelfScoreSubmitted(BLOC, YEAR, "mai", 1, 1, List.of(), List.of(), 0, 0);
    }

    private static AwardProposed proposed(AwardKind award, String board) {
        return new AwardProposed(
                BLOC, YEAR, award, board, ABloc.name(board), "b", null, null, null);
    }

    private static DecisionRecorded decided() {
        return new DecisionRecorded(
                BLOC,
                YEAR,
                MINISTRY_FLAG,
                "mai",
                DecisionOutcome.AWARDED,
                ORDER,
                LocalDate.of(2026, 3, 1),
                null);
    }
}
