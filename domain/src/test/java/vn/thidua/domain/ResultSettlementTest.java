package vn.thidua.domain;

import static vn.thidua.domain.ADeparture.left;
import static vn.thidua.domain.ADeparture.settle;
import static vn.thidua.domain.ADeparture.settled;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.cycle.Obligation.RESULT;
import static vn.thidua.domain.cycle.Treatment.CARRY;
import static vn.thidua.domain.cycle.Treatment.SUM;
import static vn.thidua.domain.result.FigureStatus.ESTIMATE;
import static vn.thidua.domain.result.FigureStatus.FINAL;
import static vn.thidua.domain.result.Indicator.NEW_PROJECTS;
import static vn.thidua.domain.result.Indicator.REVENUE;

import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.ChangeReason;

/** The result of a departed board is carried over or added to that of its successor. */
class ResultSettlementTest {
    @Test
    void a_result_is_carried_over_as_the_first_of_the_successor() {
        given(left(submitted("mai", 3, FINAL, figure(REVENUE, 100L, 90))))
                .when(settle("mai", RESULT, CARRY, "sen"))
                .then(
                        settled("mai", RESULT, CARRY, "sen"),
                        submitted("sen", 1, FINAL, figure(REVENUE, 100L, 90)));
    }

    @Test
    void a_successor_with_a_result_of_its_own_sums_and_one_without_carries() {
        given(
                        left(
                                submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90)),
                                submitted("sen", 1, FINAL, figure(REVENUE, 50L, 60))))
                .when(settle("mai", RESULT, CARRY, "sen"))
                .rejected(ChangeReason.SUCCESSOR_HAS_ITS_OWN);
        given(left(submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90))))
                .when(settle("mai", RESULT, SUM, "sen"))
                .rejected(ChangeReason.SUCCESSOR_HAS_NONE);
    }

    @Test
    void figures_are_summed_and_an_unknown_plan_stays_unknown() {
        given(
                        left(
                                submitted(
                                        "mai",
                                        1,
                                        FINAL,
                                        figure(REVENUE, 100L, 90),
                                        figure(NEW_PROJECTS, null, 4)),
                                submitted(
                                        "sen",
                                        2,
                                        FINAL,
                                        figure(REVENUE, 50L, 60),
                                        figure(NEW_PROJECTS, 9L, 5))))
                .when(settle("mai", RESULT, SUM, "sen"))
                .then(
                        settled("mai", RESULT, SUM, "sen"),
                        submitted(
                                "sen",
                                3,
                                FINAL,
                                figure(REVENUE, 150L, 150),
                                figure(NEW_PROJECTS, null, 9)));
    }

    @Test
    void the_plan_beside_a_summed_figure_is_the_pledge_of_the_successor() {
        given(
                        left(
                                registered("sen", target(REVENUE, 70)),
                                submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90)),
                                submitted("sen", 1, FINAL, figure(REVENUE, 70L, 60))))
                .when(settle("mai", RESULT, SUM, "sen"))
                .then(
                        settled("mai", RESULT, SUM, "sen"),
                        submitted("sen", 2, FINAL, figure(REVENUE, 70L, 150)));
    }

    @Test
    void a_sum_is_final_only_when_both_parts_are() {
        given(
                        left(
                                submitted("mai", 1, ESTIMATE, figure(REVENUE, 100L, 90)),
                                submitted("sen", 1, FINAL, figure(REVENUE, 50L, 60))))
                .when(settle("mai", RESULT, SUM, "sen"))
                .then(
                        settled("mai", RESULT, SUM, "sen"),
                        submitted("sen", 2, ESTIMATE, figure(REVENUE, 150L, 150)));
        given(
                        left(
                                submitted("mai", 1, FINAL, figure(REVENUE, 100L, 90)),
                                submitted("sen", 1, ESTIMATE, figure(REVENUE, 50L, 60))))
                .when(settle("mai", RESULT, SUM, "sen"))
                .then(
                        settled("mai", RESULT, SUM, "sen"),
                        submitted("sen", 2, ESTIMATE, figure(REVENUE, 150L, 150)));
    }
}
