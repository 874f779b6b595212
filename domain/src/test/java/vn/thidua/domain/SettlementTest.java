package vn.thidua.domain;

import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.ABoard.JULY;
import static vn.thidua.domain.ABoard.ORDER;
import static vn.thidua.domain.ADeparture.left;
import static vn.thidua.domain.ADeparture.settle;
import static vn.thidua.domain.ADeparture.settled;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.cycle.Obligation.PLEDGE;
import static vn.thidua.domain.cycle.Obligation.RESULT;
import static vn.thidua.domain.cycle.Treatment.CARRY;
import static vn.thidua.domain.cycle.Treatment.CLOSE;
import static vn.thidua.domain.cycle.Treatment.SUM;
import static vn.thidua.domain.pledge.PlanSource.PROVINCE;
import static vn.thidua.domain.pledge.PlanSource.SELF;
import static vn.thidua.domain.result.FigureStatus.FINAL;
import static vn.thidua.domain.result.Indicator.NEW_PROJECTS;
import static vn.thidua.domain.result.Indicator.OCCUPANCY_TOTAL;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.ChangeCommand.SettleObligation;
import vn.thidua.domain.cycle.ChangeEvent.ObligationSettled;
import vn.thidua.domain.cycle.ChangeReason;
import vn.thidua.domain.cycle.Obligation;
import vn.thidua.domain.pledge.Conversion;
import vn.thidua.domain.pledge.PlanSource;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.Target;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultReason;

/** What a departed board leaves open is carried over, summed up or closed, by decision. */
class SettlementTest {

    @Nested
    class Deciding {
        @Test
        void what_is_closed_ends_where_it_stands() {
            given(left(registered("mai", target(REVENUE, 100)), signed("mai")))
                    .when(settle("mai", PLEDGE, CLOSE, null))
                    .then(settled("mai", PLEDGE, CLOSE, null));
        }

        @Test
        void only_a_departed_board_leaves_something_to_settle() {
            given(left(registered("sen", target(REVENUE, 100))))
                    .when(settle("sen", PLEDGE, CLOSE, null))
                    .rejected(ChangeReason.BOARD_NOT_DEPARTED);
        }

        @Test
        void what_a_board_never_had_is_not_settled() {
            for (var obligation : Obligation.values()) {
                given(left())
                        .when(settle("mai", obligation, CLOSE, null))
                        .rejected(ChangeReason.NOTHING_OWED);
            }
        }

        @Test
        void each_obligation_is_settled_once_and_apart_from_the_others() {
            var before =
                    left(
                            registered("mai", target(REVENUE, 100)),
                            submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90)),
                            settled("mai", PLEDGE, CLOSE, null));
            given(before)
                    .when(settle("mai", PLEDGE, CLOSE, null))
                    .rejected(ChangeReason.OBLIGATION_ALREADY_SETTLED);
            given(before).when(settle("mai", RESULT, CLOSE, null)).accepted();
        }

        @Test
        void only_the_known_successor_takes_over() {
            var before = left(registered("mai", target(REVENUE, 100)));
            given(before)
                    .when(settle("mai", PLEDGE, CARRY, "dao"))
                    .rejected(ChangeReason.NOT_THE_SUCCESSOR);
            given(before)
                    .when(settle("mai", PLEDGE, SUM, null))
                    .rejected(ChangeReason.NOT_THE_SUCCESSOR);
            given(left(registered("ban", target(REVENUE, 100))))
                    .when(settle("ban", PLEDGE, CARRY, "sen"))
                    .rejected(ChangeReason.NO_SUCCESSOR);
        }
    }

    @Nested
    class Pledge {
        @Test
        void a_signed_pledge_is_carried_over_with_its_signature() {
            given(left(registered("mai", target(REVENUE, 100)), signed("mai")))
                    .when(settle("mai", PLEDGE, CARRY, "sen"))
                    .then(
                            settled("mai", PLEDGE, CARRY, "sen"),
                            registered("sen", target(REVENUE, 100)),
                            signed("sen"));
        }

        @Test
        void an_unsigned_one_is_carried_over_to_be_signed() {
            given(left(registered("mai", target(REVENUE, 100))))
                    .when(settle("mai", PLEDGE, CARRY, "sen"))
                    .then(
                            settled("mai", PLEDGE, CARRY, "sen"),
                            registered("sen", target(REVENUE, 100)));
        }

        @Test
        void a_signature_of_history_whose_targets_nobody_knows_is_carried_but_not_added() {
            given(left(signed("mai")))
                    .when(settle("mai", PLEDGE, CARRY, "sen"))
                    .then(settled("mai", PLEDGE, CARRY, "sen"), signed("sen"));
            given(left(signed("mai"), registered("sen", target(REVENUE, 50))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.TARGETS_UNKNOWN);
            given(left(registered("mai", target(REVENUE, 50)), signed("sen")))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.TARGETS_UNKNOWN);
        }

        @Test
        void a_successor_with_a_pledge_of_its_own_does_not_take_another_over() {
            given(
                            left(
                                    registered("mai", target(REVENUE, 100)),
                                    registered("sen", target(REVENUE, 50))))
                    .when(settle("mai", PLEDGE, CARRY, "sen"))
                    .rejected(ChangeReason.SUCCESSOR_HAS_ITS_OWN);
        }

        @Test
        void targets_are_summed_indicator_by_indicator() {
            given(
                            left(
                                    registered(
                                            "mai", target(REVENUE, 100), target(NEW_PROJECTS, 3)),
                                    registered("sen", target(REVENUE, 50))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(
                            settled("mai", PLEDGE, SUM, "sen"),
                            again(2, target(REVENUE, 150), target(NEW_PROJECTS, 3)));
        }

        @Test
        void a_signed_pledge_is_summed_as_an_amendment_with_the_paper_that_approves_it() {
            var before =
                    left(
                            registered("mai", target(REVENUE, 100)),
                            registered("sen", target(REVENUE, 50)),
                            signed("sen"));
            given(before)
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.SETTLEMENT_NEEDS_PAPER);
            given(before)
                    .when(
                            new SettleObligation(
                                    BLOC, YEAR, "mai", PLEDGE, SUM, "sen", "theo lệnh", ORDER))
                    .then(
                            new ObligationSettled(
                                    BLOC, YEAR, "mai", PLEDGE, SUM, "sen", "theo lệnh", ORDER),
                            new PledgeAmended(
                                    BLOC,
                                    YEAR,
                                    "sen",
                                    2,
                                    List.of(target(REVENUE, 150)),
                                    "theo lệnh",
                                    ORDER));
        }

        @Test
        void there_is_nothing_to_add_to_without_a_pledge_of_the_successor() {
            given(left(registered("mai", target(REVENUE, 100))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.SUCCESSOR_HAS_NONE);
        }

        @Test
        void a_percentage_is_no_quantity_so_the_successor_keeps_its_own() {
            given(
                            left(
                                    registered("mai", target(OCCUPANCY_TOTAL, 80)),
                                    registered("sen", target(OCCUPANCY_TOTAL, 60))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(
                            settled("mai", PLEDGE, SUM, "sen"),
                            again(2, target(OCCUPANCY_TOTAL, 60)));
            given(
                            left(
                                    registered("mai", target(OCCUPANCY_TOTAL, 80)),
                                    registered("sen", target(REVENUE, 60))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.PERCENTAGE_CANNOT_BE_SUMMED);
        }

        @Test
        void a_sum_claims_only_what_both_parts_share() {
            given(left(registered("mai", plan(100, 1, 90L)), registered("sen", plan(50, 1, 40L))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(settled("mai", PLEDGE, SUM, "sen"), again(2, plan(150, 1, 130L)));
            given(left(registered("mai", plan(100, 1, null)), registered("sen", plan(50, 1, 40L))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(settled("mai", PLEDGE, SUM, "sen"), again(2, plan(150, 1, null)));
            given(left(registered("mai", plan(100, 1, 90L)), registered("sen", plan(50, 1, null))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(settled("mai", PLEDGE, SUM, "sen"), again(2, plan(150, 1, null)));
            given(left(registered("mai", plan(100, 2, 90L)), registered("sen", plan(50, 1, 40L))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .rejected(ChangeReason.DEFINITIONS_DIFFER);
        }

        @Test
        void who_set_the_plan_and_at_which_rate_is_kept_where_both_agree() {
            var rate = new Conversion(BigDecimal.valueOf(25_000), JULY);
            given(
                            left(
                                    registered("mai", stated(100, PROVINCE, rate)),
                                    registered("sen", stated(50, PROVINCE, rate))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(
                            settled("mai", PLEDGE, SUM, "sen"),
                            again(2, stated(150, PROVINCE, rate)));
            given(
                            left(
                                    registered("mai", stated(100, PROVINCE, rate)),
                                    registered("sen", stated(50, SELF, null))))
                    .when(settle("mai", PLEDGE, SUM, "sen"))
                    .then(settled("mai", PLEDGE, SUM, "sen"), again(2, stated(150, null, null)));
        }

        @Test
        void the_summed_pledge_is_what_the_successor_is_measured_against() {
            given(
                            left(
                                    registered("mai", target(REVENUE, 100)),
                                    registered("sen", target(REVENUE, 50)),
                                    again(2, target(REVENUE, 150)),
                                    signed("sen")))
                    .when(
                            new SubmitAnnualResult(
                                    BLOC, YEAR, "sen", FINAL, List.of(figure(REVENUE, 50L, 140))))
                    .rejected(ResultReason.PLAN_DIFFERS_FROM_PLEDGE);
        }

        private Target plan(long plan, int definition, @Nullable Long lastYear) {
            return new Target(
                    REVENUE,
                    BigDecimal.valueOf(plan),
                    lastYear == null ? null : BigDecimal.valueOf(lastYear),
                    definition,
                    null,
                    null);
        }

        private Target stated(
                long plan, @Nullable PlanSource source, @Nullable Conversion conversion) {
            return new Target(REVENUE, BigDecimal.valueOf(plan), null, null, source, conversion);
        }

        private PledgeRegistered again(int registration, Target... targets) {
            return new PledgeRegistered(BLOC, YEAR, "sen", registration, List.of(targets), null, 0);
        }
    }
}
