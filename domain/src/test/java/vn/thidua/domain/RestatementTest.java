package vn.thidua.domain;

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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.Discipline;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultCommand.CorrectAnnualResult;
import vn.thidua.domain.result.ResultCommand.SubmitAnnualResult;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.domain.result.ResultEvent.Restatement;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.result.ResultReason;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;

/** Figures that move after they were first filed: corrected in the open, and noticed. */
class RestatementTest {
    private static final AnnualResultReturned RETURNED =
            new AnnualResultReturned(BLOC, YEAR, "sen", 1, "thiếu");

    @Nested
    class Correcting {
        @Test
        void final_figures_are_corrected_with_a_reason_under_the_next_number() {
            given(filed(FINAL, 1000)).when(correct(revenue(1001))).then(corrected(2, 1001));
        }

        @Test
        void corrections_follow_one_another_and_earlier_ones_stay() {
            given(filed(FINAL, 1000), corrected(2, 1001))
                    .when(correct(revenue(1002)))
                    .then(corrected(3, 1002));
        }

        @Test
        void a_corrected_result_is_final_and_cannot_be_submitted_again() {
            var given = given(filed(FINAL, 1000), corrected(2, 1001));
            given.when(submit(FINAL, revenue(1001)))
                    .rejected(ResultReason.RESULT_ALREADY_SUBMITTED);
            given.when(submit(ESTIMATE, revenue(1001))).rejected(ResultReason.RESULT_ALREADY_FINAL);
        }

        @Test
        void estimates_are_not_corrected_but_followed_by_final_figures() {
            given(filed(ESTIMATE, 1000))
                    .when(correct(revenue(1001)))
                    .rejected(ResultReason.RESULT_NOT_FINAL);
            given(pledged()).when(correct(revenue(1))).rejected(ResultReason.RESULT_NOT_FINAL);
        }

        @Test
        void a_returned_result_is_submitted_again_and_not_corrected() {
            given(filed(FINAL, 1000), RETURNED)
                    .when(correct(revenue(1001)))
                    .rejected(ResultReason.RESULT_ALREADY_RETURNED);
        }

        @Test
        void a_correction_is_measured_against_the_pledge_as_a_submission_is() {
            var given = given(filed(FINAL, 1000));
            given.when(correct(figure(REVENUE, 999L, 1000)))
                    .rejected(ResultReason.PLAN_DIFFERS_FROM_PLEDGE);
            given.when(correct(figure(NEW_PROJECTS, null, 3)))
                    .rejected(ResultReason.RESULT_INCOMPLETE);
            given.when(correct(revenue(1), revenue(2))).rejected(ResultReason.INDICATOR_REPEATED);
        }

        @Test
        void only_a_member_corrects() {
            given(opened())
                    .when(new CorrectAnnualResult(BLOC, YEAR, "tulip", List.of(revenue(1)), "sai"))
                    .rejected(YearReason.NOT_A_MEMBER);
        }

        @Test
        void what_is_submitted_after_a_correction_was_returned_is_as_late_as_the_first() {
            var late =
                    new AnnualResultSubmitted(
                            BLOC, YEAR, "sen", 1, FINAL, List.of(revenue(1000)), 4);
            given(
                            all(pledged(), List.of(late, corrected(2, 1001))),
                            new AnnualResultReturned(BLOC, YEAR, "sen", 2, "thiếu"))
                    .on(LocalDate.of(2026, 1, 30))
                    .when(submit(FINAL, revenue(1001)))
                    .then(
                            new AnnualResultSubmitted(
                                    BLOC, YEAR, "sen", 3, FINAL, List.of(revenue(1001)), 4));
        }
    }

    @Nested
    class Tolerance {
        @ParameterizedTest
        @ValueSource(ints = {1000, 1050, 950})
        void up_to_five_percent_nothing_more_is_said(int actual) {
            given(filed(ESTIMATE, 1000))
                    .when(submit(FINAL, revenue(actual)))
                    .then(submitted("sen", 2, FINAL, revenue(actual)));
        }

        @ParameterizedTest
        @ValueSource(ints = {1051, 949, 0})
        void beyond_five_percent_the_result_is_restated(int actual) {
            given(filed(ESTIMATE, 1000))
                    .when(submit(FINAL, revenue(actual)))
                    .then(
                            submitted("sen", 2, FINAL, revenue(actual)),
                            restated(2, 5, moved(1000, actual)));
        }

        @ParameterizedTest
        @CsvSource({"0, 1"})
        void a_figure_that_was_zero_and_is_not_any_more_is_always_restated(
                long before, long after) {
            given(filed(ESTIMATE, before))
                    .when(submit(FINAL, revenue(after)))
                    .then(
                            submitted("sen", 2, FINAL, revenue(after)),
                            restated(2, 5, moved(before, after)));
        }

        @Test
        void zero_that_stays_zero_has_not_moved() {
            given(filed(ESTIMATE, 0))
                    .when(submit(FINAL, revenue(0)))
                    .then(submitted("sen", 2, FINAL, revenue(0)));
        }

        @Test
        void a_correction_is_compared_with_the_figures_before_it() {
            given(filed(FINAL, 1000), corrected(2, 1050))
                    .when(correct(revenue(1102)))
                    .then(corrected(3, 1102));
            given(filed(FINAL, 1000), corrected(2, 1050))
                    .when(correct(revenue(1103)))
                    .then(corrected(3, 1103), restated(3, 5, moved(1050, 1103)));
        }

        @Test
        void an_estimate_that_comes_again_after_a_return_is_compared_too() {
            given(filed(ESTIMATE, 1000), RETURNED)
                    .when(submit(ESTIMATE, revenue(1200)))
                    .then(
                            submitted("sen", 2, ESTIMATE, revenue(1200)),
                            restated(2, 5, moved(1000, 1200)));
        }

        @Test
        void an_indicator_that_was_not_reported_before_has_not_moved() {
            var projects = figure(NEW_PROJECTS, null, 3);
            given(filed(ESTIMATE, 1000))
                    .when(submit(FINAL, revenue(1000), projects))
                    .then(submitted("sen", 2, FINAL, revenue(1000), projects));
        }

        @Test
        void the_charter_sets_the_tolerance() {
            given(filed(opened(tolerating(0), false), ESTIMATE, 1000))
                    .when(submit(FINAL, revenue(1001)))
                    .then(
                            submitted("sen", 2, FINAL, revenue(1001)),
                            restated(2, 0, moved(1000, 1001)));
            given(filed(opened(tolerating(10), false), ESTIMATE, 1000))
                    .when(submit(FINAL, revenue(1100)))
                    .then(submitted("sen", 2, FINAL, revenue(1100)));
        }

        @Test
        void history_without_a_charter_has_no_tolerance_to_exceed() {
            given(filed(opened(null, true), ESTIMATE, 1000))
                    .on(LocalDate.of(2026, 6, 1))
                    .asHistoryOf(LocalDate.of(2026, 1, 5))
                    .when(submit(FINAL, revenue(2000)))
                    .then(submitted("sen", 2, FINAL, revenue(2000)));
        }

        @Test
        void a_restatement_does_not_itself_change_what_stands() {
            given(filed(FINAL, 1000), corrected(2, 1200), restated(2, 5, moved(1000, 1200)))
                    .when(correct(revenue(1200)))
                    .then(corrected(3, 1200));
        }
    }

    @Nested
    class Reopening {
        private final VerificationReopened reopened =
                new VerificationReopened(
                        BLOC, YEAR, "sen", List.of("revenue"), ReopenCause.RESTATEMENT, null);

        @Test
        void a_restated_figure_opens_what_was_verified_on_it() {
            given(AScore.verified(AScore.ready(), "sen"))
                    .when(submit(FINAL, revenue(1300)))
                    .then(
                            submitted("sen", 2, FINAL, revenue(1300)),
                            restated(2, 5, moved(1200, 1300)),
                            reopened);
        }

        @Test
        void a_correction_does_so_too() {
            var filed = AScore.after(AScore.ready(), submit(FINAL, revenue(1200)));
            given(AScore.verified(filed, "sen"))
                    .when(correct(revenue(1000)))
                    .then(corrected(3, 1000), restated(3, 5, moved(1200, 1000)), reopened);
        }

        @Test
        void within_the_tolerance_it_stays_verified() {
            given(AScore.verified(AScore.ready(), "sen"))
                    .when(submit(FINAL, revenue(1260)))
                    .then(submitted("sen", 2, FINAL, revenue(1260)));
        }
    }

    private static List<Event> pledged() {
        return List.of(opened(), registered("sen", target(REVENUE, 1000)), signed("sen"));
    }

    private static List<Event> filed(FigureStatus status, long actual) {
        return filed(opened(), status, actual);
    }

    private static List<Event> filed(Event opening, FigureStatus status, long actual) {
        var events = new ArrayList<>(List.of(opening));
        events.addAll(pledged().subList(1, 3));
        events.add(submitted("sen", 1, status, revenue(actual)));
        return events;
    }

    private static Figure revenue(long actual) {
        return figure(REVENUE, 1000L, actual);
    }

    private static Charter tolerating(int percent) {
        var charter = ABloc.charter();
        return new Charter(
                charter.awards(),
                charter.quorum(),
                charter.selfVote(),
                charter.pledgeDue(),
                charter.resultDue(),
                null,
                null,
                new Discipline(true, true, true, percent, ABloc.SOURCE),
                null);
    }

    private static SubmitAnnualResult submit(FigureStatus status, Figure... figures) {
        return new SubmitAnnualResult(BLOC, YEAR, "sen", status, List.of(figures));
    }

    private static CorrectAnnualResult correct(Figure... figures) {
        return new CorrectAnnualResult(BLOC, YEAR, "sen", List.of(figures), "sai");
    }

    private static AnnualResultCorrected corrected(int submission, long actual) {
        return new AnnualResultCorrected(
                BLOC, YEAR, "sen", submission, List.of(revenue(actual)), "sai");
    }

    private static ResultRestated restated(int submission, int tolerance, Restatement change) {
        return new ResultRestated(BLOC, YEAR, "sen", submission, tolerance, List.of(change));
    }

    private static Restatement moved(long before, long after) {
        return new Restatement(REVENUE, BigDecimal.valueOf(before), BigDecimal.valueOf(after));
    }
}
