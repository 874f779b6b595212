package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AScale.band;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.leaf;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.Score;
import vn.thidua.domain.scoring.ScoreCalculation;
import vn.thidua.domain.scoring.ScoreInput;

/** Every formula at its boundaries. The maximum is 100 points, in hundredths. */
class FormulaTest {
    private static final int MAX = 10_000;

    @Nested
    class Relative {
        private final Measure measure = by(Formula.RELATIVE);

        @Test
        void reaching_the_plan_is_worth_half_and_falling_short_a_share_of_that_half() {
            assertThat(compare(measure, of("100", "100"), of("100", "99.99"), of("100", "150")))
                    .containsExactly(5000, 5000, 10_000);
            assertThat(compare(measure, of("100", "99"), of("100", "150")))
                    .containsExactly(4950, 10_000);
            assertThat(compare(measure, of("100", "0"))).containsExactly(0);
        }

        @Test
        void the_best_exceedance_takes_everything_and_others_their_part_of_the_second_half() {
            assertThat(compare(measure, of("1000", "1200"), of("10", "11"), of("100", "100.01")))
                    .containsExactly(10_000, 7500, 5003);
        }

        @Test
        void equal_best_exceedances_both_take_everything() {
            assertThat(compare(measure, of("100", "120"), of("1000", "1200")))
                    .containsExactly(10_000, 10_000);
        }

        @Test
        void where_nobody_exceeds_its_plan_everybody_at_plan_has_half() {
            assertThat(compare(measure, of("100", "100"), of("7", "7")))
                    .containsExactly(5000, 5000);
        }

        @Test
        void boards_without_a_plan_are_compared_by_value_and_never_lead_the_others() {
            assertThat(compare(measure, of(null, "30"), of("0", "40"), of("100", "101")))
                    .containsExactly(7500, 10_000, 10_000);
        }

        @Test
        void boards_without_a_plan_that_reached_nothing_have_nothing() {
            assertThat(compare(measure, of(null, "0"), of("0", "0"))).containsExactly(0, 0);
        }

        @Test
        void a_board_that_is_not_assigned_is_not_compared() {
            var others = Map.of("x", List.of(new ScoreInput("c", false, null, null, null)));
            assertThat(calculation(measure).relativeLines(others))
                    .singleElement()
                    .satisfies(line -> assertThat(line.line().hundredths()).isNull());
        }
    }

    @Nested
    class Linear {
        private final Measure plain = by(Formula.LINEAR, Indicator.REVENUE);
        private final Measure extra = by(Formula.LINEAR, 50, 120);

        @Test
        void full_points_from_the_plan_on_and_a_share_below() {
            assertThat(points(plain, "100", "99.99")).isEqualTo(9999);
            assertThat(points(plain, "100", "100")).isEqualTo(MAX);
            assertThat(points(plain, "100", "250")).isEqualTo(MAX);
            assertThat(points(plain, "3", "1")).isEqualTo(3333);
            assertThat(points(plain, "3", "2")).isEqualTo(6667);
        }

        @Test
        void where_nothing_was_planned_something_is_enough() {
            assertThat(points(plain, "0", "0")).isZero();
            assertThat(points(plain, "0", "0.01")).isEqualTo(MAX);
            assertThat(points(extra, "0", "5")).isEqualTo(MAX);
        }

        @Test
        void each_full_percent_above_plan_adds_up_to_a_limit() {
            assertThat(points(extra, "100", "100.99")).isEqualTo(MAX);
            assertThat(points(extra, "100", "101")).isEqualTo(10_050);
            assertThat(points(extra, "100", "102.5")).isEqualTo(10_100);
            assertThat(points(extra, "100", "103")).isEqualTo(10_120);
            assertThat(points(extra, "100", "99.9")).isEqualTo(9990);
        }
    }

    @Nested
    class Tiered {
        private final Measure byValue =
                by(Formula.TIERED, null, band("2", 3000), band("5.5", 8000));
        private final Measure byShare =
                by(Formula.TIERED, Indicator.REVENUE, band("80", 3000), band("100", 8000));

        @Test
        void the_highest_band_that_the_value_reaches() {
            assertThat(points(byValue, null, "1.9999")).isZero();
            assertThat(points(byValue, null, "2")).isEqualTo(3000);
            assertThat(points(byValue, null, "5.4999")).isEqualTo(3000);
            assertThat(points(byValue, null, "5.5")).isEqualTo(8000);
            assertThat(points(byValue, null, "900")).isEqualTo(8000);
        }

        @Test
        void with_an_indicator_the_bands_are_shares_of_plan() {
            assertThat(points(byShare, "200", "159.9999")).isZero();
            assertThat(points(byShare, "200", "160")).isEqualTo(3000);
            assertThat(points(byShare, "200", "199.9999")).isEqualTo(3000);
            assertThat(points(byShare, "200", "200")).isEqualTo(8000);
        }

        @Test
        void something_reached_where_nothing_was_planned_is_in_the_highest_band() {
            assertThat(points(byShare, "0", "1")).isEqualTo(8000);
            assertThat(points(byShare, "0", "0")).isZero();
        }
    }

    @Nested
    class ByRank {
        private final Measure measure =
                by(Formula.RANK, null, band("1", 9000), band("2", 6000), band("4", 1000));

        @Test
        void equals_share_the_better_rank() {
            assertThat(
                            compare(
                                    measure,
                                    of(null, "7"),
                                    of(null, "9"),
                                    of(null, "7.0"),
                                    of(null, "1")))
                    .containsExactly(6000, 9000, 6000, 1000);
        }

        @Test
        void a_rank_before_the_first_band_has_nothing() {
            var late = by(Formula.RANK, null, band("2", 500));
            assertThat(compare(late, of(null, "2"), of(null, "1"))).containsExactly(0, 500);
        }
    }

    @Nested
    class Plain {
        @Test
        void pass_or_fail() {
            assertThat(points(by(Formula.PASS_FAIL), null, "1")).isEqualTo(MAX);
            assertThat(points(by(Formula.PASS_FAIL), null, "0")).isZero();
        }

        @Test
        void so_many_points_for_each_up_to_the_limit_or_the_maximum() {
            assertThat(points(by(Formula.COUNT, 3000, null), null, "3")).isEqualTo(9000);
            assertThat(points(by(Formula.COUNT, 3000, null), null, "4")).isEqualTo(MAX);
            assertThat(points(by(Formula.COUNT, 3000, 5000), null, "1")).isEqualTo(3000);
            assertThat(points(by(Formula.COUNT, 3000, 5000), null, "2")).isEqualTo(5000);
            assertThat(points(by(Formula.BONUS, 3000, 5000), null, "2")).isEqualTo(5000);
        }

        @Test
        void a_half_hundredth_goes_up() {
            assertThat(points(by(Formula.COUNT, 1, null), null, "2.4999")).isEqualTo(2);
            assertThat(points(by(Formula.COUNT, 1, null), null, "2.5")).isEqualTo(3);
        }

        @Test
        void points_given_directly() {
            assertThat(points(by(Formula.DIRECT), 1234)).isEqualTo(1234);
            assertThat(points(by(Formula.BONUS), 1234)).isEqualTo(1234);
        }

        @Test
        void penalties_are_taken_away_up_to_the_limit() {
            assertThat(points(by(Formula.PENALTY, 300, null), null, "3")).isEqualTo(-900);
            assertThat(points(by(Formula.PENALTY, 300, 500), null, "1")).isEqualTo(-300);
            assertThat(points(by(Formula.PENALTY, 300, 500), null, "2")).isEqualTo(-500);
            assertThat(points(by(Formula.PENALTY, 300, null), null, "1000000000000000"))
                    .isEqualTo(-1_000_000);
        }
    }

    private static List<@Nullable Integer> compare(Measure measure, ScoreInput... inputs) {
        var boards = new LinkedHashMap<String, List<ScoreInput>>();
        for (var input : inputs) {
            boards.put("board-" + boards.size(), List.of(input));
        }
        var scores = calculation(measure).scores(boards);
        return scores.values().stream().<@Nullable Integer>map(FormulaTest::first).toList();
    }

    private static @Nullable Integer points(
            Measure measure, @Nullable String target, String actual) {
        return first(calculation(measure).score(List.of(of(target, actual)), List.of()));
    }

    private static @Nullable Integer points(Measure measure, int stated) {
        var input = new ScoreInput("c", true, null, null, stated);
        return first(calculation(measure).score(List.of(input), List.of()));
    }

    private static ScoreCalculation calculation(Measure measure) {
        return new ScoreCalculation(AScale.scale(leaf("c", null, MAX, measure)));
    }

    private static @Nullable Integer first(Score score) {
        return score.lines().getFirst().hundredths();
    }

    private static ScoreInput of(@Nullable String target, String actual) {
        return new ScoreInput(
                "c",
                true,
                target == null ? null : new BigDecimal(target),
                new BigDecimal(actual),
                null);
    }
}
