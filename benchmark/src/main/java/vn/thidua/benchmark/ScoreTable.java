package vn.thidua.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreCalculation;
import vn.thidua.domain.scoring.ScoreInput;
import vn.thidua.domain.scoring.ScoreScale;

/**
 * How long a full score table takes from its inputs: 230 criteria, forty of which compare the
 * members, for eleven boards. Nothing is kept from one table to the next.
 */
public final class ScoreTable {
    private static final int BOARDS = 11;
    private static final int LEAVES = 230;
    private static final int LEAVES_OF_GROUP = 10;
    private static final int RELATIVE = 40;
    private static final int MAX = 1000;
    private static final int WARM_UPS = 40;
    private static final int RUNS = 5;
    private static final int BAR_MILLIS = 50;
    private static final Source SOURCE = new Source(Source.Kind.ASSUMPTION, "benchmark");

    private ScoreTable() {}

    public static void main(String[] arguments) {
        var scale = scale(LEAVES);
        var inputs = inputs(scale);
        for (int i = 0; i < WARM_UPS; i++) {
            nanos(scale, inputs);
        }
        long median =
                LongStream.generate(() -> nanos(scale, inputs))
                        .limit(RUNS)
                        .sorted()
                        .toArray()[RUNS / 2];
        var millis = BigDecimal.valueOf(median / 10_000, 2);
        boolean ok = median <= BAR_MILLIS * 1_000_000L;
        System.out.println(
                "bar score-table " + millis + " ms " + BAR_MILLIS + " ms " + (ok ? "ok" : "short"));
        System.exit(ok ? 0 : 1);
    }

    private static long nanos(ScoreScale scale, Map<String, List<ScoreInput>> inputs) {
        long start = System.nanoTime();
        var scores = new ScoreCalculation(scale).scores(inputs);
        long taken = System.nanoTime() - start;
        boolean complete =
                scores.size() == BOARDS
                        && scores.values().stream()
                                .flatMap(score -> score.lines().stream())
                                .allMatch(line -> line.hundredths() != null);
        if (!complete) {
            throw new IllegalStateException("the table has holes");
        }
        return taken;
    }

    /** So many criteria in groups of ten, of which the first forty compare the members. */
    static ScoreScale scale(int leaves) {
        var criteria = new ArrayList<Criterion>();
        for (int group = 0; group < leaves / LEAVES_OF_GROUP; group++) {
            var code = "group-" + group;
            criteria.add(new Criterion(code, null, code, LEAVES_OF_GROUP * MAX, null, false));
            for (int i = 0; i < LEAVES_OF_GROUP; i++) {
                int leaf = group * LEAVES_OF_GROUP + i;
                criteria.add(
                        new Criterion("leaf-" + leaf, code, "leaf", MAX, measure(leaf), false));
            }
        }
        return new ScoreScale(criteria, SOURCE);
    }

    private static Measure measure(int leaf) {
        if (leaf < RELATIVE) {
            return measure(Formula.RELATIVE, null, List.of());
        }
        return switch (leaf % 5) {
            case 0 -> measure(Formula.LINEAR, null, List.of());
            case 1 -> measure(Formula.TIERED, null, List.of(band(1, 300), band(900, 1000)));
            case 2 -> measure(Formula.COUNT, 3, List.of());
            case 3 -> measure(Formula.PASS_FAIL, null, List.of());
            default -> measure(Formula.DIRECT, null, List.of());
        };
    }

    private static Measure measure(Formula formula, @Nullable Integer perUnit, List<Band> bands) {
        return new Measure(formula, null, perUnit, null, bands, SOURCE);
    }

    private static Band band(int from, int hundredths) {
        return new Band(BigDecimal.valueOf(from), hundredths);
    }

    private static Map<String, List<ScoreInput>> inputs(ScoreScale scale) {
        var leaves = scale.criteria().stream().filter(leaf -> leaf.measure() != null).toList();
        var inputs = new LinkedHashMap<String, List<ScoreInput>>();
        for (int board = 0; board < BOARDS; board++) {
            int salt = board;
            inputs.put(
                    "board-" + board,
                    IntStream.range(0, leaves.size())
                            .mapToObj(i -> input(leaves.get(i).code(), i * 31 + salt * 7919))
                            .toList());
        }
        return inputs;
    }

    /** Figures with four decimals, as large as a board reports them. */
    private static ScoreInput input(String leaf, int salt) {
        var target = BigDecimal.valueOf(1_000_000_000L + salt % 997 * 10_007L, 4);
        var actual = BigDecimal.valueOf(1_000_000_000L + salt % 1009 * 20_011L, 4);
        return new ScoreInput(leaf, true, target, actual, salt % MAX);
    }
}
