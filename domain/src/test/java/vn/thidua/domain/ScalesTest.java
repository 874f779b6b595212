package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AScale.adopt;
import static vn.thidua.domain.AScale.adopted;
import static vn.thidua.domain.AScale.band;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.group;
import static vn.thidua.domain.AScale.leaf;
import static vn.thidua.domain.AScale.scale;
import static vn.thidua.domain.AScale.shown;
import static vn.thidua.domain.AScore.after;
import static vn.thidua.domain.AScore.scores;
import static vn.thidua.domain.Spec.given;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.domain.Spec.Outcome;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringReason;

/** A score scale is a tree that can be computed, and its versions follow each other. */
class ScalesTest {
    private static final Measure DIRECT = by(Formula.DIRECT);

    @Test
    void a_scale_is_adopted_and_the_next_version_is_counted_on() {
        given(AScore.opened()).when(adopt(1, AScale.usual())).then(adopted(1, AScale.usual()));
        given(AScore.opened(), adopted(1, AScale.usual()))
                .when(adopt(2, AScale.usual()))
                .then(adopted(2, AScale.usual()));
        given(AScore.opened(), adopted(1, AScale.usual()))
                .when(adopt(1, AScale.usual()))
                .rejected(ScoringReason.SCALE_VERSION_NOT_NEXT);
    }

    @Test
    void every_version_stays_readable() {
        var small = scale(leaf("a", null, 100, DIRECT));
        var scores = scores(after(AScore.reported(), adopt(1, small), adopt(2, AScale.usual())));
        assertThat(scores.scale(1)).hasValue(adopted(1, small));
        assertThat(scores.scale(3)).isEmpty();
        assertThat(scores.scale()).hasValue(adopted(2, AScale.usual()));
        assertThat(scores.measuredBy(List.of(Indicator.REVENUE))).containsExactly("revenue");
        assertThat(scores.measuredBy(List.of(Indicator.LABOUR))).isEmpty();
    }

    @Test
    void a_scale_of_seven_hundred_criteria_is_adopted() {
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i < 100; i++) {
            criteria.add(group("g" + i, 600));
            for (int j = 0; j < 6; j++) {
                criteria.add(leaf("g" + i + "-" + j, "g" + i, 100, DIRECT));
            }
        }
        given(AScore.opened()).when(adopt(1, new ScoreScale(criteria, ABloc.SOURCE))).accepted();
    }

    @Nested
    class Tree {
        @Test
        void a_code_stands_for_one_criterion() {
            adopting(leaf("a", null, 1, DIRECT), leaf("a", null, 1, DIRECT))
                    .rejected(ScoringReason.CRITERION_REPEATED);
        }

        @Test
        void a_group_comes_before_its_parts() {
            adopting(leaf("x", "a", 100, DIRECT), group("a", 100))
                    .rejected(ScoringReason.PARENT_NOT_BEFORE);
            adopting(leaf("x", "x", 100, DIRECT)).rejected(ScoringReason.PARENT_NOT_BEFORE);
        }

        @Test
        void a_group_measures_nothing_itself() {
            adopting(leaf("a", null, 100, DIRECT), leaf("x", "a", 100, DIRECT))
                    .rejected(ScoringReason.GROUP_WITH_MEASURE);
            adopting(new Criterion("a", null, "nhóm", 100, null, true), leaf("x", "a", 100, DIRECT))
                    .rejected(ScoringReason.GROUP_WITH_MEASURE);
        }

        @Test
        void a_criterion_is_measured() {
            adopting(group("a", 100)).rejected(ScoringReason.CRITERION_WITHOUT_MEASURE);
        }

        @Test
        void the_parts_of_a_group_reach_its_maximum_and_may_exceed_it() {
            adopting(group("a", 100), leaf("x", "a", 60, DIRECT), leaf("y", "a", 40, DIRECT))
                    .accepted();
            adopting(group("a", 100), leaf("x", "a", 60, DIRECT), leaf("y", "a", 41, DIRECT))
                    .accepted();
            adopting(group("a", 100), leaf("x", "a", 60, DIRECT), leaf("y", "a", 39, DIRECT))
                    .rejected(ScoringReason.MAX_OUT_OF_REACH);
        }

        @Test
        void the_maximum_of_a_group_within_a_group_counts_as_its_part() {
            adopting(
                            group("a", 100),
                            new Criterion("b", "a", "nhóm b", 50, null, false),
                            leaf("x", "b", 200, DIRECT))
                    .rejected(ScoringReason.MAX_OUT_OF_REACH);
        }

        @Test
        void bonus_reaches_the_maximum_of_its_own_group_only() {
            adopting(group("plus", 300), leaf("x", "plus", 300, by(Formula.BONUS))).accepted();
            adopting(
                            group("a", 100),
                            leaf("x", "a", 90, DIRECT),
                            leaf("y", "a", 300, by(Formula.BONUS)))
                    .rejected(ScoringReason.MAX_OUT_OF_REACH);
        }

        @Test
        void what_gives_points_has_a_maximum() {
            adopting(leaf("x", null, 0, DIRECT)).rejected(ScoringReason.CRITERION_WITHOUT_POINTS);
            adopting(group("a", 0), leaf("x", "a", 100, DIRECT))
                    .rejected(ScoringReason.CRITERION_WITHOUT_POINTS);
        }

        @Test
        void what_only_takes_points_has_none() {
            adopting(group("minus", 0), leaf("x", "minus", 0, by(Formula.PENALTY, 50, 500)))
                    .accepted();
            adopting(leaf("x", null, 1, by(Formula.PENALTY, 50, null)))
                    .rejected(ScoringReason.PENALTY_WITH_MAX);
            adopting(group("minus", 1), leaf("x", "minus", 0, by(Formula.PENALTY, 50, null)))
                    .rejected(ScoringReason.PENALTY_WITH_MAX);
        }
    }

    @Nested
    class Parameters {
        private final Band band = band("1", 100);

        @ParameterizedTest
        @EnumSource(names = {"COUNT", "PENALTY"})
        void points_for_each_are_stated(Formula formula) {
            having(one(formula, by(formula))).rejected(ScoringReason.PARAMETER_MISSING);
            having(one(formula, by(formula, 5, null))).accepted();
            having(one(formula, by(formula, 5, 10))).accepted();
        }

        @ParameterizedTest
        @EnumSource(names = {"TIERED", "RANK"})
        void bands_are_stated(Formula formula) {
            having(one(formula, by(formula))).rejected(ScoringReason.PARAMETER_MISSING);
            having(one(formula, by(formula, null, band))).accepted();
            having(one(formula, by(formula, null, band("2", 50), band("2.0", 100))))
                    .rejected(ScoringReason.BANDS_NOT_ASCENDING);
            having(one(formula, by(formula, null, band, band("2", 101))))
                    .rejected(ScoringReason.MEASURE_ABOVE_MAX);
        }

        @ParameterizedTest
        @EnumSource(names = {"RELATIVE", "PASS_FAIL", "DIRECT"})
        void nothing_is_stated_that_the_formula_does_not_use(Formula formula) {
            having(one(formula, by(formula))).accepted();
            having(one(formula, by(formula, 5, null))).rejected(ScoringReason.PARAMETER_NOT_USED);
            having(one(formula, by(formula, null, 5))).rejected(ScoringReason.PARAMETER_NOT_USED);
            having(one(formula, by(formula, null, band)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
        }

        @ParameterizedTest
        @EnumSource(names = {"TIERED", "RANK"})
        void bands_leave_no_use_for_points_for_each(Formula formula) {
            var bands = List.of(band);
            having(one(formula, new Measure(formula, null, 5, null, bands, ABloc.SOURCE)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
            having(one(formula, new Measure(formula, null, null, 5, bands, ABloc.SOURCE)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
        }

        @ParameterizedTest
        @EnumSource(names = {"COUNT", "BONUS"})
        void a_limit_stays_within_the_maximum(Formula formula) {
            having(one(formula, by(formula, 5, 100))).accepted();
            having(one(formula, by(formula, 5, 101))).rejected(ScoringReason.MEASURE_ABOVE_MAX);
        }

        @Test
        void a_limit_goes_with_points_for_each() {
            having(one(Formula.BONUS, by(Formula.BONUS, null, 5)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
            having(one(Formula.BONUS, by(Formula.BONUS))).accepted();
            having(one(Formula.BONUS, by(Formula.BONUS, 5, null))).accepted();
            having(one(Formula.LINEAR, by(Formula.LINEAR, null, 5)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
            having(one(Formula.LINEAR, by(Formula.LINEAR, 5, null)))
                    .rejected(ScoringReason.PARAMETER_MISSING);
        }

        @Test
        void extra_points_above_plan_stand_in_a_group_that_caps_them() {
            var extra = by(Formula.LINEAR, 5, 50);
            having(leaf("x", null, 100, extra)).rejected(ScoringReason.EXTRA_WITHOUT_GROUP);
            adopting(group("a", 100), leaf("x", "a", 100, extra)).accepted();
            having(leaf("x", null, 100, by(Formula.LINEAR))).accepted();
        }

        @ParameterizedTest
        @EnumSource(names = {"RELATIVE", "LINEAR"})
        void a_figure_of_the_pledge_can_be_measured(Formula formula) {
            having(one(formula, by(formula, Indicator.REVENUE))).accepted();
        }

        @ParameterizedTest
        @EnumSource(names = {"PASS_FAIL", "DIRECT", "BONUS"})
        void what_is_not_a_figure_has_no_indicator(Formula formula) {
            having(one(formula, by(formula, Indicator.REVENUE)))
                    .rejected(ScoringReason.PARAMETER_NOT_USED);
        }

        private static Criterion one(Formula formula, Measure measure) {
            return shown("x", "a", formula == Formula.PENALTY ? 0 : 100, measure);
        }

        private static Outcome having(Criterion criterion) {
            return adopting(group("a", 100), leaf("w", "a", 100, DIRECT), criterion);
        }
    }

    private static Outcome adopting(Criterion... criteria) {
        return given(AScore.opened()).when(adopt(1, scale(criteria)));
    }
}
