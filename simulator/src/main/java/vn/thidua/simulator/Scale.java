package vn.thidua.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreScale;

/** An invented score scale in which every formula occurs. */
final class Scale {
    /** Criteria that a board answers itself; the others follow from its figures. */
    static final List<String> ASKED =
            List.of("dung-han", "dat", "so-mo-hinh", "phong-trao", "xep-hang", "thuong", "phat");

    private Scale() {}

    static ScoreScale scale(int revenue) {
        return new ScoreScale(
                List.of(
                        group("a", 60_000),
                        leaf("doanh-thu", "a", revenue, relative(Indicator.REVENUE)),
                        leaf("du-an", "a", 20_000, linear()),
                        leaf("lap-day", "a", 20_000, tiered(Indicator.OCCUPANCY_TOTAL)),
                        group("b", 40_000),
                        leaf("dung-han", "b", 10_000, tiered(null)),
                        leaf("dat", "b", 5_000, plain(Formula.PASS_FAIL)),
                        leaf("so-mo-hinh", "b", 10_000, counted(Formula.COUNT, 2_000, 10_000)),
                        leaf("phong-trao", "b", 10_000, plain(Formula.DIRECT)),
                        leaf("xep-hang", "b", 5_000, rank()),
                        group("c", 3_000),
                        leaf("thuong", "c", 3_000, counted(Formula.BONUS, 1_000, 3_000)),
                        leaf("phat", "b", 0, counted(Formula.PENALTY, 500, 5_000))),
                Papers.SOURCE);
    }

    private static Criterion group(String code, int max) {
        return new Criterion(code, null, "Nhóm " + code, max, null, false);
    }

    private static Criterion leaf(String code, String group, int max, Measure measure) {
        return new Criterion(code, group, "Tiêu chí " + code, max, measure, code.equals("dat"));
    }

    private static Measure relative(Indicator indicator) {
        return new Measure(Formula.RELATIVE, indicator, null, null, List.of(), Papers.SOURCE);
    }

    private static Measure linear() {
        return new Measure(
                Formula.LINEAR, Indicator.NEW_PROJECTS, 100, 1_000, List.of(), Papers.SOURCE);
    }

    private static Measure tiered(@Nullable Indicator indicator) {
        return new Measure(
                Formula.TIERED,
                indicator,
                null,
                null,
                List.of(band(0, 0), band(50, 5_000), band(90, 10_000)),
                Papers.SOURCE);
    }

    private static Measure rank() {
        return new Measure(
                Formula.RANK,
                null,
                null,
                null,
                List.of(band(1, 5_000), band(2, 3_000), band(4, 0)),
                Papers.SOURCE);
    }

    private static Measure plain(Formula formula) {
        return new Measure(formula, null, null, null, List.of(), Papers.SOURCE);
    }

    private static Measure counted(Formula formula, int perUnit, int limit) {
        return new Measure(formula, null, perUnit, limit, List.of(), Papers.SOURCE);
    }

    private static Band band(int from, int hundredths) {
        return new Band(BigDecimal.valueOf(from), hundredths);
    }

    /** A scale of so many leaves, for logs that a benchmark reads. */
    static ScoreScale wide(int leaves) {
        var criteria =
                IntStream.range(0, leaves)
                        .mapToObj(i -> leaf("tieu-chi-" + i, "a", 100, plain(Formula.DIRECT)));
        return new ScoreScale(
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(group("a", leaves * 100)), criteria)
                        .toList(),
                Papers.SOURCE);
    }
}
