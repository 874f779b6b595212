package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AScale.band;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.leaf;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.Working;

/** One sentence says how a line came to its points, in the figures of each language. */
class WorkingTest {
    private static final int MAX = 12_000;

    @Test
    void a_share_of_plan() {
        var linear = by(Formula.LINEAR, Indicator.REVENUE);
        assertThat(alone(linear, line("7200", "8224.2", 12_000)))
                .isEqualTo(
                        new Working(
                                "8.224,2/7.200 = 114,23 % ≥ 100 % → 120 điểm.",
                                "8,224.2/7,200 = 114.23% ≥ 100% → 120 points."));
        assertThat(alone(linear, line("9000", "8224.2", 10_966)).vi())
                .isEqualTo("8.224,2/9.000 = 91,38 % < 100 % → 120 × 91,38 % = 109,66 điểm.");
        assertThat(alone(linear, line("0", "5", 12_000)).en())
                .isEqualTo("Plan 0, reached 5 → 120 points.");
    }

    @Test
    void a_share_just_below_plan_never_reads_as_all_of_it() {
        var linear = by(Formula.LINEAR, Indicator.REVENUE);
        assertThat(alone(linear, line("100000", "99999", 12_000)).en())
                .startsWith("99,999/100,000 = 99.99% < 100%");
        assertThat(alone(linear, line("10000", "9999", 11_999)).en()).contains("= 99.99% <");
        assertThat(alone(linear, line("100000", "99994", 11_999)).en()).contains("= 99.99% <");
    }

    @Test
    void points_above_plan() {
        assertThat(alone(by(Formula.LINEAR, 50, 500), line("100", "114.2", 12_500)).vi())
                .isEqualTo(
                        "114,2/100 = 114,2 % ≥ 100 % → 120 + 14 × 0,5, phần vượt tối đa 5 → 125 điểm.");
    }

    @Test
    void a_comparison_with_the_best_of_the_bloc() {
        var relative = by(Formula.RELATIVE, Indicator.REVENUE);
        var best = line("100", "120", 12_000);
        var next = line("1000", "1100", 9000);
        var at = line("7", "7", 6000);
        var below = line("100", "50", 3000);
        var peers = List.of(best, next, at, below);
        assertThat(compared(relative, best, peers).vi())
                .isEqualTo("120/100 = 120 %, vượt kế hoạch cao nhất khối → 120 điểm.");
        assertThat(compared(relative, next, peers).en())
                .isEqualTo(
                        "1,100/1,000 = 110%, 10% above plan against the best of 20% → 60 + 60 × 10/20 = 90 points.");
        assertThat(compared(relative, at, peers).vi())
                .isEqualTo("7/7 = 100 % → một nửa của 120 = 60 điểm.");
        assertThat(compared(relative, below, peers).vi())
                .isEqualTo("50/100 = 50 % < 100 % → một nửa của 120 × 50 % = 30 điểm.");
    }

    @Test
    void a_comparison_without_a_plan() {
        var relative = by(Formula.RELATIVE);
        var own = line(null, "30", 6000);
        assertThat(compared(relative, own, List.of(own, line("0", "60", 12_000))).en())
                .isEqualTo(
                        "No plan: 30 against the highest, 60, of the boards without a plan → 60 points.");
    }

    @Test
    void bands() {
        var byValue = by(Formula.TIERED, null, band("2", 3000), band("5.5", 8000));
        var byShare = by(Formula.TIERED, Indicator.REVENUE, band("80", 3000));
        assertThat(alone(byValue, line(null, "6", 8000)).vi())
                .isEqualTo("6, thuộc mức từ 5,5 → 80 điểm.");
        assertThat(alone(byValue, line(null, "1", 0)).vi())
                .isEqualTo("1, dưới mức thấp nhất → 0 điểm.");
        assertThat(alone(byShare, line("200", "170", 3000)).en())
                .isEqualTo("170/200 = 85%, in the band from 80% → 30 points.");
        assertThat(alone(byShare, line("200", "10", 0)).en())
                .isEqualTo("10/200 = 5%, below the lowest band → 0 points.");
        assertThat(alone(byShare, line("0", "1", 3000)).en())
                .isEqualTo("Plan 0, reached 1 → 30 points.");
    }

    @Test
    void plain_criteria() {
        assertThat(alone(by(Formula.PASS_FAIL), line(null, "1", MAX)).vi())
                .isEqualTo("Đạt → 120 điểm.");
        assertThat(alone(by(Formula.PASS_FAIL), line(null, "0", 0)).vi())
                .isEqualTo("Không đạt → 0 điểm.");
        assertThat(alone(by(Formula.COUNT, 200, 500), line(null, "3", 500)).vi())
                .isEqualTo("3 × 2, tối đa 5 → 5 điểm.");
        assertThat(alone(by(Formula.BONUS, 200, null), line(null, "3", 600)).vi())
                .isEqualTo("3 × 2, tối đa 120 → 6 điểm.");
        assertThat(alone(by(Formula.DIRECT), line(null, null, 1250)).vi())
                .isEqualTo("Chấm trực tiếp, tối đa 120 → 12,5 điểm.");
        assertThat(alone(by(Formula.BONUS), line(null, null, 1250)).en())
                .isEqualTo("Given directly, at most 120 → 12.5 points.");
        assertThat(alone(by(Formula.PENALTY, 200, null), line(null, "3", -600)).vi())
                .isEqualTo("3 × 2 → trừ 6 điểm.");
        assertThat(alone(by(Formula.PENALTY, 200, 500), line(null, "3", -500)).vi())
                .isEqualTo("3 × 2, trừ tối đa 5 → trừ 5 điểm.");
        var rank = by(Formula.RANK, null, band("1", 12_000), band("2", 8000));
        var second = line(null, "5", 8000);
        assertThat(compared(rank, second, List.of(second, line(null, "9", 12_000))).vi())
                .isEqualTo("Xếp thứ 2 trong khối → 80 điểm.");
    }

    @Test
    void what_has_no_points_says_why() {
        var relative = by(Formula.RELATIVE);
        assertThat(alone(relative, new ScoreLine("c", false, null, null, null)).en())
                .startsWith("Not assigned");
        assertThat(alone(relative, new ScoreLine("c", true, null, BigDecimal.ONE, null)).en())
                .startsWith("Waits for the figures");
        assertThat(
                        Working.of(
                                        AScale.group("a", 60_000),
                                        new ScoreLine("a", true, null, null, 56_050),
                                        List.of())
                                .vi())
                .isEqualTo("Cộng các tiêu chí thành phần, tối đa 600 → 560,5 điểm.");
    }

    private static Working alone(Measure measure, ScoreLine line) {
        return Working.of(leaf("c", "a", MAX, measure), line, List.of());
    }

    private static Working compared(Measure measure, ScoreLine line, List<ScoreLine> peers) {
        return Working.of(leaf("c", "a", MAX, measure), line, peers);
    }

    private static ScoreLine line(
            @Nullable String target, @Nullable String reached, int hundredths) {
        return new ScoreLine(
                "c",
                true,
                target == null ? null : new BigDecimal(target),
                reached == null ? null : new BigDecimal(reached),
                hundredths);
    }
}
