package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.AYear.figure;
import static vn.thidua.domain.AYear.opened;
import static vn.thidua.domain.AYear.registered;
import static vn.thidua.domain.AYear.signed;
import static vn.thidua.domain.AYear.submitted;
import static vn.thidua.domain.AYear.target;
import static vn.thidua.domain.Spec.given;
import static vn.thidua.domain.result.FigureStatus.ESTIMATE;
import static vn.thidua.domain.result.FigureStatus.FINAL;
import static vn.thidua.domain.result.Indicator.NEW_PROJECTS;
import static vn.thidua.domain.result.Indicator.REVENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.pledge.PledgeReason;
import vn.thidua.domain.result.BlocTotal;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultCommand.AcceptAnnualResult;
import vn.thidua.domain.result.ResultCommand.RecordBlocTotals;
import vn.thidua.domain.result.ResultCommand.ReturnAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultEvent.AnnualResultAccepted;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.BlocTotalsRecorded;
import vn.thidua.domain.result.ResultReason;

/** The year's figures: measured against the pledge, estimates before final, never overwritten. */
class ResultTest {
    private static final Figure REVENUE_MET = figure(REVENUE, 1000L, 1050);
    private static final List<Event> SIGNED =
            List.of(opened(), registered("sen", target(REVENUE, 1000)), signed("sen"));

    @Nested
    class Submitting {
        @Test
        void a_result_carries_the_pledged_plan_also_when_the_board_leaves_it_out() {
            given(SIGNED)
                    .when(submit(ESTIMATE, figure(REVENUE, null, 1050)))
                    .then(submitted("sen", 1, ESTIMATE, REVENUE_MET));
        }

        @Test
        void an_indicator_that_was_not_pledged_has_no_plan() {
            given(SIGNED)
                    .when(submit(ESTIMATE, REVENUE_MET, figure(NEW_PROJECTS, null, 3)))
                    .then(
                            submitted(
                                    "sen",
                                    1,
                                    ESTIMATE,
                                    REVENUE_MET,
                                    figure(NEW_PROJECTS, null, 3)));
        }

        @Test
        void a_plan_other_than_the_pledged_one_is_refused_with_both_numbers() {
            var refusal =
                    given(SIGNED)
                            .when(submit(ESTIMATE, figure(REVENUE, 900L, 1050)))
                            .rejected(ResultReason.PLAN_DIFFERS_FROM_PLEDGE);
            assertThat(refusal.vi()).contains("Doanh thu", "900", "1000");
        }

        @Test
        void every_pledged_indicator_is_reported() {
            given(SIGNED)
                    .when(submit(ESTIMATE, figure(NEW_PROJECTS, null, 3)))
                    .rejected(ResultReason.RESULT_INCOMPLETE);
        }

        @Test
        void an_indicator_is_reported_once() {
            given(SIGNED)
                    .when(submit(ESTIMATE, REVENUE_MET, REVENUE_MET))
                    .rejected(ResultReason.INDICATOR_REPEATED);
        }

        @Test
        void there_is_no_result_before_the_signature() {
            given(opened(), registered("sen", target(REVENUE, 1000)))
                    .when(submit(ESTIMATE, REVENUE_MET))
                    .rejected(PledgeReason.PLEDGE_NOT_SIGNED);
        }

        @Test
        void a_late_result_is_taken_and_says_how_late() {
            given(SIGNED)
                    .on(LocalDate.of(2025, 12, 19))
                    .when(submit(ESTIMATE, REVENUE_MET))
                    .then(
                            new AnnualResultSubmitted(
                                    BLOC, YEAR, "sen", 1, ESTIMATE, List.of(REVENUE_MET), 4));
        }

        @Test
        void final_figures_after_the_deadline_do_not_make_a_board_late_that_reported_in_time() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET))
                    .on(LocalDate.of(2026, 1, 7))
                    .when(submit(FINAL, REVENUE_MET))
                    .then(submitted("sen", 2, FINAL, REVENUE_MET));
        }

        @Test
        void final_figures_follow_an_estimate_under_their_own_number() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET))
                    .when(submit(FINAL, REVENUE_MET))
                    .then(submitted("sen", 2, FINAL, REVENUE_MET));
        }

        @Test
        void an_estimate_does_not_follow_final_figures() {
            given(SIGNED, submitted("sen", 1, FINAL, REVENUE_MET))
                    .when(submit(ESTIMATE, REVENUE_MET))
                    .rejected(ResultReason.RESULT_ALREADY_FINAL);
        }

        @Test
        void the_same_result_is_not_submitted_twice() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET))
                    .when(submit(ESTIMATE, REVENUE_MET))
                    .rejected(ResultReason.RESULT_ALREADY_SUBMITTED);
        }
    }

    @Nested
    class Returning {
        private final ReturnAnnualResult sendBack =
                new ReturnAnnualResult(BLOC, YEAR, "sen", "thiếu");
        private final AnnualResultReturned returned =
                new AnnualResultReturned(BLOC, YEAR, "sen", 1, "thiếu");

        @Test
        void a_result_is_returned_with_a_reason() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET)).when(sendBack).then(returned);
        }

        @Test
        void a_returned_result_is_submitted_again_and_the_first_stays() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET), returned)
                    .when(submit(ESTIMATE, REVENUE_MET))
                    .then(submitted("sen", 2, ESTIMATE, REVENUE_MET));
        }

        @Test
        void there_must_be_something_to_return() {
            given(SIGNED).when(sendBack).rejected(ResultReason.RESULT_NOT_SUBMITTED);
        }

        @Test
        void a_result_is_returned_once_until_it_comes_again() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET), returned)
                    .when(sendBack)
                    .rejected(ResultReason.RESULT_ALREADY_RETURNED);
        }
    }

    @Nested
    class Accepting {
        private final AcceptAnnualResult accept = new AcceptAnnualResult(BLOC, YEAR, "sen");
        private final AnnualResultAccepted accepted =
                new AnnualResultAccepted(BLOC, YEAR, "sen", 1);

        @Test
        void a_result_is_accepted_once_for_each_submission() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET)).when(accept).then(accepted);
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET), accepted)
                    .when(accept)
                    .rejected(ResultReason.RESULT_ALREADY_ACCEPTED);
        }

        @Test
        void what_follows_an_accepted_submission_is_accepted_anew() {
            given(
                            SIGNED,
                            submitted("sen", 1, ESTIMATE, REVENUE_MET),
                            accepted,
                            submitted("sen", 2, FINAL, REVENUE_MET))
                    .when(accept)
                    .then(new AnnualResultAccepted(BLOC, YEAR, "sen", 2));
        }

        @Test
        void a_result_must_be_there_and_not_returned() {
            given(SIGNED).when(accept).rejected(ResultReason.RESULT_NOT_SUBMITTED);
            given(
                            SIGNED,
                            submitted("sen", 1, ESTIMATE, REVENUE_MET),
                            new AnnualResultReturned(BLOC, YEAR, "sen", 1, "thiếu"))
                    .when(accept)
                    .rejected(ResultReason.RESULT_ALREADY_RETURNED);
        }

        @Test
        void an_accepted_result_may_still_be_returned() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET), accepted)
                    .when(new ReturnAnnualResult(BLOC, YEAR, "sen", "sai"))
                    .then(new AnnualResultReturned(BLOC, YEAR, "sen", 1, "sai"));
        }

        @Test
        void final_figures_follow_an_accepted_estimate() {
            given(SIGNED, submitted("sen", 1, ESTIMATE, REVENUE_MET), accepted)
                    .when(submit(FINAL, REVENUE_MET))
                    .then(submitted("sen", 2, FINAL, REVENUE_MET));
        }

        @Test
        void only_the_result_of_a_member_is_accepted_or_returned() {
            given(SIGNED)
                    .when(new AcceptAnnualResult(BLOC, YEAR, "tulip"))
                    .rejected(YearReason.NOT_A_MEMBER);
            given(SIGNED)
                    .when(new ReturnAnnualResult(BLOC, YEAR, "tulip", "sai"))
                    .rejected(YearReason.NOT_A_MEMBER);
        }
    }

    @Nested
    class Totals {
        private final BlocTotal revenue =
                new BlocTotal(REVENUE, new BigDecimal("397701"), ESTIMATE);

        @Test
        void the_heads_totals_are_kept_as_stated_and_numbered() {
            var first = new BlocTotalsRecorded(BLOC, YEAR, 1, List.of(revenue), null);
            given(all(SIGNED, List.of(first)))
                    .when(new RecordBlocTotals(BLOC, YEAR, List.of(revenue), null))
                    .then(new BlocTotalsRecorded(BLOC, YEAR, 2, List.of(revenue), null));
        }

        @Test
        void an_indicator_has_one_total() {
            given(SIGNED)
                    .when(new RecordBlocTotals(BLOC, YEAR, List.of(revenue, revenue), null))
                    .rejected(ResultReason.INDICATOR_REPEATED);
        }
    }

    private static SubmitAnnualResult submit(FigureStatus status, Figure... figures) {
        return new SubmitAnnualResult(BLOC, YEAR, "sen", status, List.of(figures));
    }
}
