package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScore.COMPARE;
import static vn.thidua.domain.AScore.RANK;
import static vn.thidua.domain.AScore.actual;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.allFinal;
import static vn.thidua.domain.AScore.allLocked;
import static vn.thidua.domain.AScore.finalise;
import static vn.thidua.domain.AScore.lock;
import static vn.thidua.domain.AScore.locked;
import static vn.thidua.domain.AScore.ready;
import static vn.thidua.domain.AScore.scores;
import static vn.thidua.domain.AScore.verified;
import static vn.thidua.domain.AScore.year;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.AYear.all;
import static vn.thidua.domain.Spec.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineExtended;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Ranking;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.ScoringEvent.Place;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeLine;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringReason;
import vn.thidua.domain.scoring.ScoringRules;

/** From locked inputs to the ranking, and what happens when one of them is opened again. */
class FinalScoreTest {
    private static final LocalDate DUE = LocalDate.of(2025, 12, 18);
    private static final RelativeScoresComputed COMPARED =
            new RelativeScoresComputed(
                    BLOC,
                    YEAR,
                    1,
                    List.of(
                            new RelativeLine("sen", revenue(1200, 6000)),
                            new RelativeLine("mai", revenue(1100, 4500)),
                            new RelativeLine("ban", revenue(900, 2700))));

    @Nested
    class Comparing {
        @Test
        void the_members_are_compared_once_all_inputs_are_locked() {
            given(allLocked()).when(COMPARE).then(COMPARED);
        }

        @Test
        void whoever_is_missing_is_named() {
            var refusal =
                    given(locked(verified(ready(), "mai"), "sen"))
                            .when(COMPARE)
                            .rejected(ScoringReason.INPUTS_NOT_LOCKED);
            assertThat(refusal.vi()).contains("BQL Hoa mai, BQL Hoa ban").doesNotContain("sen");
        }

        @Test
        void a_board_that_never_scored_itself_is_left_out_once_the_deadline_has_passed() {
            var two = locked(locked(ready(), "sen"), "mai");
            var due = new DeadlineSet(BLOC, YEAR, Step.SELF_SCORE, DUE, ABloc.SOURCE);
            var passed = new DeadlinePassed(BLOC, YEAR, Step.SELF_SCORE, DUE, List.of("ban"));
            var extended =
                    new DeadlineExtended(BLOC, YEAR, Step.SELF_SCORE, DUE, DUE.plusDays(5), "bão");
            given(two, due).when(COMPARE).rejected(ScoringReason.INPUTS_NOT_LOCKED);
            given(two, due, passed)
                    .when(COMPARE)
                    .then(
                            new RelativeScoresComputed(
                                    BLOC, YEAR, 1, COMPARED.lines().subList(0, 2)));
            given(two, due, passed, extended)
                    .when(COMPARE)
                    .rejected(ScoringReason.INPUTS_NOT_LOCKED);
            given(verified(two, "ban"), due, passed)
                    .when(COMPARE)
                    .rejected(ScoringReason.INPUTS_NOT_LOCKED);
            given(ready(), due, passed).when(COMPARE).rejected(ScoringReason.INPUTS_NOT_LOCKED);
        }

        @Test
        void a_scale_that_compares_nobody_needs_no_comparison() {
            var plain = AScale.scale(AScale.leaf("x", null, 100, AScale.by(Formula.DIRECT)));
            given(AScore.reported(), AScale.adopted(1, plain))
                    .when(COMPARE)
                    .rejected(ScoringReason.NOTHING_RELATIVE);
        }
    }

    @Nested
    class Finalising {
        @Test
        void a_final_score_holds_every_line_and_what_was_attainable() {
            given(after(allLocked(), COMPARE))
                    .when(finalise("mai"))
                    .then(
                            new ScoreFinalised(
                                    BLOC,
                                    YEAR,
                                    "mai",
                                    1,
                                    List.of(
                                            new ScoreLine("a", true, null, null, 4500),
                                            revenue(1100, 4500),
                                            new ScoreLine("b", true, null, null, 4000),
                                            new ScoreLine("movement", true, null, null, 3000),
                                            new ScoreLine(
                                                    "reports", true, null, BigDecimal.ONE, 1000),
                                            new ScoreLine("late", true, null, BigDecimal.ZERO, 0)),
                                    8500,
                                    10_000));
        }

        @Test
        void it_waits_for_the_lock_and_for_the_comparison() {
            given(allLocked()).when(finalise("sen")).rejected(ScoringReason.RELATIVE_NOT_COMPUTED);
            given(verified(ready(), "sen"))
                    .when(finalise("sen"))
                    .rejected(ScoringReason.INPUTS_NOT_LOCKED);
            given(ready()).when(finalise("sen")).rejected(ScoringReason.INPUTS_NOT_LOCKED);
        }

        @Test
        void it_happens_once() {
            given(allFinal()).when(finalise("sen")).rejected(ScoringReason.SCORE_ALREADY_FINAL);
        }

        @Test
        void the_final_score_can_be_looked_up() {
            assertThat(scores(allLocked()).finalOf("sen")).isEmpty();
            assertThat(scores(allFinal()).finalOf("sen").orElseThrow().total()).isEqualTo(10_000);
        }
    }

    @Nested
    class Ranked {
        @Test
        void final_scores_are_ranked_under_a_number() {
            var places =
                    List.of(
                            new Place("sen", 10_000, 10_000, 1, false),
                            new Place("mai", 8500, 10_000, 2, false),
                            new Place("ban", 6700, 10_000, 3, false));
            var first = new RankingComputed(BLOC, YEAR, 1, places);
            given(allFinal()).when(RANK).then(first);
            given(all(allFinal(), List.of(first)))
                    .when(RANK)
                    .then(new RankingComputed(BLOC, YEAR, 2, places));
            assertThat(scores(after(allFinal(), RANK)).ranking()).hasValue(first);
        }

        @Test
        void every_score_is_final_before() {
            var refusal =
                    given(after(allLocked(), COMPARE, finalise("sen")))
                            .when(RANK)
                            .rejected(ScoringReason.SCORE_NOT_FINAL);
            assertThat(refusal.en()).contains("BQL Hoa mai, BQL Hoa ban").doesNotContain("sen");
            given(ready()).when(RANK).rejected(ScoringReason.NOTHING_TO_RANK);
            given(AScore.reported()).when(RANK).rejected(ScoringReason.SCALE_NOT_ADOPTED);
        }

        @Test
        void a_board_that_never_scored_itself_has_no_place() {
            var plain =
                    AScale.scale(AScale.leaf("reports", null, 100, AScale.by(Formula.PASS_FAIL)));
            var year = all(AScore.reported(), List.of(AScale.adopted(1, plain)));
            var sen =
                    after(
                            year,
                            AScore.selfScore("sen", actual("reports", 1)),
                            AScore.assign("sen", "mai"),
                            AScore.verify("sen", actual("reports", 1)),
                            lock("sen"),
                            finalise("sen"));
            given(sen)
                    .when(RANK)
                    .then(
                            new RankingComputed(
                                    BLOC, YEAR, 1, List.of(new Place("sen", 100, 100, 1, false))));
        }

        @Test
        void equal_shares_of_what_was_attainable_share_a_rank() {
            assertThat(
                            Ranking.of(
                                    List.of(
                                            total("a", 50, 100),
                                            total("b", 90, 100),
                                            total("c", 25, 50),
                                            total("d", 1, 3))))
                    .containsExactly(
                            new Place("b", 90, 100, 1, false),
                            new Place("a", 50, 100, 2, true),
                            new Place("c", 25, 50, 2, true),
                            new Place("d", 1, 3, 4, false));
        }

        @Test
        void shares_are_compared_without_rounding() {
            assertThat(
                            Ranking.of(
                                    List.of(
                                            total("a", 999_999_999, 1_000_000_000),
                                            total("b", 99_999_999, 100_000_000))))
                    .extracting(Place::board)
                    .containsExactly("a", "b");
        }

        private static ScoreFinalised total(String board, int total, int attainable) {
            return new ScoreFinalised(BLOC, YEAR, board, 1, List.of(), total, attainable);
        }
    }

    @Test
    void reopening_touches_the_named_criteria_of_verified_boards_only() {
        var opened =
                new VerificationReopened(
                        BLOC, YEAR, "sen", List.of("revenue"), ReopenCause.PETITION, "p1");
        for (var year : List.of(verified(ready(), "sen"), locked(ready(), "sen"), allFinal())) {
            assertThat(reopen(year, "revenue", "unheard-of")).containsExactly(opened);
            assertThat(reopen(year, "a")).containsExactly(opened);
            assertThat(reopen(year, "unheard-of")).isEmpty();
        }
        assertThat(reopen(ready(), "revenue")).isEmpty();
        assertThat(reopen(AScore.reported(), "revenue")).isEmpty();
        assertThat(reopen(after(ready(), AScore.selfScore("sen", AScore.usual("sen"))), "revenue"))
                .isEmpty();
    }

    private static List<VerificationReopened> reopen(List<Event> events, String... criteria) {
        return ScoringRules.reopen(
                year(events), "sen", List.of(criteria), ReopenCause.PETITION, "p1");
    }

    private static ScoreLine revenue(long reached, int hundredths) {
        return new ScoreLine(
                "revenue", true, BigDecimal.valueOf(1000), BigDecimal.valueOf(reached), hundredths);
    }
}
