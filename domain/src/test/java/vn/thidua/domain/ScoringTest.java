package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.ABloc.BLOC;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.group;
import static vn.thidua.domain.AScale.leaf;
import static vn.thidua.domain.AScale.scale;
import static vn.thidua.domain.AScore.actual;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.direct;
import static vn.thidua.domain.AScore.entry;
import static vn.thidua.domain.AScore.movement;
import static vn.thidua.domain.AScore.notAssigned;
import static vn.thidua.domain.AScore.ready;
import static vn.thidua.domain.AScore.reported;
import static vn.thidua.domain.AScore.selfScore;
import static vn.thidua.domain.AScore.usual;
import static vn.thidua.domain.AYear.YEAR;
import static vn.thidua.domain.Spec.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.Spec.Outcome;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineSet;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.YearReason;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringReason;

/** A board scores itself: figures come from its result, evidence stands behind its claims. */
class ScoringTest {
    private static final BigDecimal PLAN = BigDecimal.valueOf(1000);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 18);

    @Test
    void a_self_score_holds_every_line_and_takes_the_figures_from_the_result() {
        var entries = List.of(usual("sen"));
        given(ready())
                .when(selfScore("sen", usual("sen")))
                .then(
                        new SelfScoreSubmitted(
                                BLOC,
                                YEAR,
                                "sen",
                                1,
                                1,
                                entries,
                                List.of(
                                        line("a", null, null, 0),
                                        line("revenue", PLAN, BigDecimal.valueOf(1200), null),
                                        line("b", null, null, 4000),
                                        line("movement", null, null, 3000),
                                        line("reports", null, BigDecimal.ONE, 1000),
                                        line("late", null, BigDecimal.ZERO, 0)),
                                4000,
                                0));
    }

    @Test
    void a_board_may_score_itself_again_and_stays_as_late_as_it_was() {
        var first = (SelfScoreSubmitted) decided(DUE.plusDays(2));
        assertThat(first.daysLate()).isEqualTo(2);
        given(dueReady(), first)
                .on(DUE.plusDays(9))
                .when(selfScore("sen", usual("sen")))
                .then(
                        new SelfScoreSubmitted(
                                BLOC,
                                YEAR,
                                "sen",
                                2,
                                1,
                                first.entries(),
                                first.lines(),
                                first.total(),
                                2));
    }

    @Test
    void there_must_be_a_scale() {
        given(reported())
                .when(selfScore("sen", usual("sen")))
                .rejected(ScoringReason.SCALE_NOT_ADOPTED);
    }

    @Test
    void only_members_score_themselves() {
        given(ready()).when(selfScore("lan", usual("lan"))).rejected(YearReason.NOT_A_MEMBER);
    }

    @Nested
    class Answering {
        @Test
        void every_criterion_is_answered_but_those_that_a_result_answers() {
            given(ready())
                    .when(selfScore("sen", movement("sen", 3000), actual("reports", 1)))
                    .rejected(ScoringReason.CRITERION_UNANSWERED);
        }

        @Test
        void a_criterion_is_answered_once() {
            scoring(actual("reports", 1)).rejected(ScoringReason.CRITERION_REPEATED);
        }

        @Test
        void only_criteria_of_the_scale_that_have_no_parts_are_answered() {
            scoring(actual("unheard-of", 1)).rejected(ScoringReason.CRITERION_UNKNOWN);
            scoring(actual("b", 1)).rejected(ScoringReason.CRITERION_UNKNOWN);
        }

        @Test
        void nobody_types_a_figure_that_the_result_states() {
            scoring(actual("revenue", 9000)).rejected(ScoringReason.FIGURE_FROM_RESULT);
        }

        @Test
        void a_figure_that_the_result_lacks_is_missed() {
            var returned = new AnnualResultReturned(BLOC, YEAR, "sen", 1, "thiếu");
            given(ready(), returned)
                    .when(selfScore("sen", usual("sen")))
                    .rejected(ScoringReason.INPUT_MISSING);
        }

        @Test
        void points_take_no_value_and_a_value_no_points() {
            one(by(Formula.DIRECT), actual("x", 5)).rejected(ScoringReason.INPUT_NOT_ASKED);
            one(by(Formula.PASS_FAIL), direct("x", 5)).rejected(ScoringReason.INPUT_NOT_ASKED);
            one(by(Formula.DIRECT), entry("x", null, null, null))
                    .rejected(ScoringReason.INPUT_MISSING);
        }

        @Test
        void a_share_of_plan_needs_the_plan_where_a_comparison_does_without() {
            one(by(Formula.LINEAR), actual("x", 5)).rejected(ScoringReason.INPUT_MISSING);
            one(by(Formula.RELATIVE), actual("x", 5)).accepted();
            one(by(Formula.RELATIVE), entry("x", PLAN, PLAN, null)).accepted();
            one(by(Formula.RELATIVE), entry("x", PLAN, null, null))
                    .rejected(ScoringReason.INPUT_MISSING);
            one(by(Formula.COUNT, 5, null), entry("x", PLAN, PLAN, null))
                    .rejected(ScoringReason.INPUT_NOT_ASKED);
        }

        @Test
        void a_share_of_a_plan_that_was_never_pledged_waits_for_it() {
            one(by(Formula.LINEAR, Indicator.LABOUR)).rejected(ScoringReason.INPUT_MISSING);
        }

        @Test
        void pass_is_one_and_fail_is_zero() {
            one(by(Formula.PASS_FAIL), actual("x", 0)).accepted();
            one(by(Formula.PASS_FAIL), actual("x", 1)).accepted();
            one(by(Formula.PASS_FAIL), actual("x", 2))
                    .rejected(ScoringReason.NEITHER_PASS_NOR_FAIL);
        }

        @Test
        void points_stay_within_the_maximum() {
            one(by(Formula.DIRECT), direct("x", 100)).accepted();
            one(by(Formula.DIRECT), direct("x", 101)).rejected(ScoringReason.POINTS_ABOVE_MAX);
            one(by(Formula.BONUS), direct("x", 101)).rejected(ScoringReason.POINTS_ABOVE_MAX);
        }

        @Test
        void what_is_not_assigned_states_nothing_and_has_no_points() {
            var revenue =
                    (SelfScoreSubmitted)
                            after(
                                            ready(),
                                            selfScore(
                                                    "sen",
                                                    notAssigned("revenue"),
                                                    movement("sen", 1),
                                                    actual("reports", 1),
                                                    actual("late", 0)))
                                    .getLast();
            assertThat(revenue.lines().get(0))
                    .isEqualTo(new ScoreLine("a", false, null, null, null));
            assertThat(revenue.lines().get(1))
                    .isEqualTo(new ScoreLine("revenue", false, null, null, null));
            one(by(Formula.DIRECT), new ScoreEntry("x", false, null, null, 5, null, List.of()))
                    .rejected(ScoringReason.INPUT_NOT_ASKED);
        }

        @Test
        void something_that_gives_points_is_assigned() {
            one(by(Formula.DIRECT), notAssigned("x")).rejected(ScoringReason.NOTHING_ASSIGNED);
        }
    }

    @Nested
    class Evidence {
        @Test
        void a_claim_is_shown_where_the_scale_asks_for_it() {
            given(ready())
                    .when(scoring(direct("movement", 1)))
                    .rejected(ScoringReason.EVIDENCE_MISSING);
            given(ready()).when(scoring(movement("sen", 1))).accepted();
        }

        @Test
        void nothing_claimed_is_nothing_to_show() {
            given(ready()).when(scoring(direct("movement", 0))).accepted();
            given(ready()).when(scoring(notAssigned("movement"))).accepted();
        }

        @Test
        void evidence_is_the_boards_own_and_attached_before() {
            given(ready())
                    .when(scoring(movement("mai", 1)))
                    .rejected(ScoringReason.EVIDENCE_UNKNOWN);
        }

        @Test
        void a_value_that_is_claimed_is_shown_too() {
            var shown =
                    scale(group("a", 100), AScale.shown("x", "a", 100, by(Formula.COUNT, 5, null)));
            var year = AYear.all(reported(), List.of(AScale.adopted(1, shown)));
            given(year)
                    .when(selfScore("sen", actual("x", 1)))
                    .rejected(ScoringReason.EVIDENCE_MISSING);
            given(year).when(selfScore("sen", actual("x", 0))).accepted();
        }

        private static Command scoring(ScoreEntry movement) {
            return selfScore("sen", movement, actual("reports", 1), actual("late", 0));
        }
    }

    private static Outcome scoring(ScoreEntry more) {
        return given(ready())
                .when(
                        selfScore(
                                "sen",
                                movement("sen", 1),
                                actual("reports", 1),
                                actual("late", 0),
                                more));
    }

    /** A scale of one criterion, worth one point. */
    private static Outcome one(Measure measure, ScoreEntry... entries) {
        var small = scale(leaf("x", null, 100, measure));
        return given(AYear.all(reported(), List.of(AScale.adopted(1, small))))
                .when(selfScore("sen", entries));
    }

    private static List<Event> dueReady() {
        var due = new DeadlineSet(BLOC, YEAR, Step.SELF_SCORE, DUE, ABloc.SOURCE);
        return AYear.all(ready(), List.of(due));
    }

    private static Event decided(LocalDate day) {
        return AScore.after(day, dueReady(), selfScore("sen", usual("sen"))).getLast();
    }

    private static ScoreLine line(
            String criterion,
            @Nullable BigDecimal target,
            @Nullable BigDecimal reached,
            @Nullable Integer hundredths) {
        return new ScoreLine(criterion, true, target, reached, hundredths);
    }
}
