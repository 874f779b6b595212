package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.domain.AScale.by;
import static vn.thidua.domain.AScale.group;
import static vn.thidua.domain.AScale.leaf;
import static vn.thidua.domain.AScale.scale;
import static vn.thidua.domain.SecondOpinion.nearest;
import static vn.thidua.domain.SecondOpinion.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.SecondOpinion.Figures;
import vn.thidua.domain.result.Indicator;
import vn.thidua.domain.scoring.Band;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.Score;
import vn.thidua.domain.scoring.ScoreCalculation;
import vn.thidua.domain.scoring.ScoreInput;
import vn.thidua.domain.scoring.ScoreScale;
import vn.thidua.domain.scoring.ScoringEvent.RelativeLine;

/**
 * Every formula against a second computation that knows no fractions: figures are whole
 * ten-thousandths, and the points are found by searching for the nearest number.
 */
class ScoringPropertiesTest {
    private static final long FIGURES = 40_000;

    @Property
    void linear(
            @ForAll @IntRange(min = 1, max = 20_000) int max,
            @ForAll @LongRange(max = FIGURES) long plan,
            @ForAll @LongRange(max = FIGURES) long actual,
            @ForAll @IntRange(max = 200) int each,
            @ForAll @IntRange(max = 5000) int limit) {
        int expected;
        if (plan == 0) {
            expected = actual > 0 ? max : 0;
        } else if (actual < plan) {
            expected = nearest(whole(max).multiply(whole(actual)), whole(plan));
        } else {
            int percents = 0;
            while ((actual - plan) * 100 >= (percents + 1L) * plan) {
                percents++;
            }
            expected = max + (int) Math.min((long) percents * each, limit);
        }
        assertThat(points(by(Formula.LINEAR, each, limit), max, plan, actual)).isEqualTo(expected);
    }

    @Property
    void tiered(
            @ForAll @LongRange(max = FIGURES) long plan,
            @ForAll @LongRange(max = FIGURES) long actual,
            @ForAll @IntRange(max = 120) int first,
            @ForAll @IntRange(min = 1, max = 120) int step) {
        var bands = List.of(bandAt(first, 300), bandAt(first + step, 700));
        long low = first;
        long high = (long) first + step;
        int byValue = actual >= high * 10_000 ? 700 : actual >= low * 10_000 ? 300 : 0;
        assertThat(points(tiers(null, bands), 1000, null, actual)).isEqualTo(byValue);
        int byShare = actual * 100 >= high * plan ? 700 : actual * 100 >= low * plan ? 300 : 0;
        int expected = plan > 0 ? byShare : actual > 0 ? 700 : 0;
        assertThat(points(tiers(Indicator.REVENUE, bands), 1000, plan, actual)).isEqualTo(expected);
    }

    @Property
    void counted(
            @ForAll @IntRange(min = 1, max = 20_000) int max,
            @ForAll @IntRange(max = 3000) int each,
            @ForAll @IntRange(max = 20_000) int asked,
            @ForAll @LongRange(max = FIGURES) long actual) {
        int limit = Math.min(asked, max);
        var product = whole(each).multiply(whole(actual));
        int uncapped = nearest(product, whole(10_000));
        assertThat(points(by(Formula.COUNT, each, null), max, null, actual))
                .isEqualTo(Math.min(uncapped, max));
        assertThat(points(by(Formula.COUNT, each, limit), max, null, actual))
                .isEqualTo(Math.min(uncapped, limit));
        assertThat(points(by(Formula.BONUS, each, limit), max, null, actual))
                .isEqualTo(Math.min(uncapped, limit));
        assertThat(points(by(Formula.PENALTY, each, limit), 0, null, actual))
                .isEqualTo(-Math.min(uncapped, limit));
    }

    @Property
    void given_directly_or_passed(@ForAll @IntRange(min = 1, max = 20_000) int max) {
        var stated = new ScoreInput("c", true, null, null, max);
        for (var formula : List.of(Formula.DIRECT, Formula.BONUS)) {
            assertThat(hundredths(calculation(by(formula), max).score(List.of(stated), List.of())))
                    .isEqualTo(max);
        }
        assertThat(points(by(Formula.PASS_FAIL), max, null, 10_000)).isEqualTo(max);
        assertThat(points(by(Formula.PASS_FAIL), max, null, 0)).isZero();
    }

    @Property
    void relative(
            @ForAll @IntRange(min = 1, max = 20_000) int max, @ForAll("blocs") List<Figures> bloc) {
        var measure = by(Formula.RELATIVE);
        var computed = compare(measure, max, bloc);
        for (int i = 0; i < bloc.size(); i++) {
            assertThat(computed.get("board-" + i))
                    .isEqualTo(SecondOpinion.relative(max, bloc, bloc.get(i)));
        }
    }

    @Property
    void ranked(
            @ForAll("blocs") List<Figures> bloc, @ForAll @IntRange(min = 2, max = 6) int second) {
        var measure =
                new Measure(
                        Formula.RANK,
                        null,
                        null,
                        null,
                        List.of(bandAt(1, 900), bandAt(second, 400)),
                        ABloc.SOURCE);
        var computed = compare(measure, 1000, bloc);
        for (int i = 0; i < bloc.size(); i++) {
            int before = 0;
            for (var other : bloc) {
                before += other.actual() > bloc.get(i).actual() ? 1 : 0;
            }
            assertThat(computed.get("board-" + i)).isEqualTo(before + 1 < second ? 900 : 400);
        }
    }

    @Property
    void the_order_of_the_boards_never_matters(
            @ForAll("blocs") List<Figures> bloc, @ForAll long seed) {
        var measure = by(Formula.RELATIVE);
        var boards = new ArrayList<>(inputs(bloc).entrySet());
        Collections.shuffle(boards, new Random(seed));
        var shuffled = new LinkedHashMap<String, List<ScoreInput>>();
        boards.forEach(board -> shuffled.put(board.getKey(), board.getValue()));
        assertThat(calculation(measure, 1000).scores(shuffled))
                .isEqualTo(calculation(measure, 1000).scores(inputs(bloc)));
        assertThat(calculation(measure, 1000).relativeLines(shuffled))
                .containsExactlyInAnyOrderElementsOf(
                        calculation(measure, 1000).relativeLines(inputs(bloc)));
    }

    @Property
    void the_points_within_their_caps_add_up_to_the_total(
            @ForAll @IntRange(max = 600) int x,
            @ForAll @IntRange(max = 600) int y,
            @ForAll @IntRange(max = 20) int faults,
            @ForAll @IntRange(max = 200) int bonus,
            @ForAll boolean assigned) {
        var score =
                new ScoreCalculation(table())
                        .score(
                                List.of(
                                        new ScoreInput("x", true, null, null, x),
                                        new ScoreInput(
                                                "y", assigned, null, null, assigned ? y : null),
                                        of("late", null, faults * 10_000L),
                                        of("faults", null, faults * 10_000L),
                                        new ScoreInput("idea", true, null, null, bonus)),
                                List.of());
        int inner = Math.min(1000, Math.max(0, x + (assigned ? y : 0) - 100 * faults));
        int plus = Math.min(150, bonus);
        assertThat(score.total()).isEqualTo(Math.max(0, inner - 10 * faults + plus));
        assertThat(score.attainable()).isEqualTo(assigned ? 1000 : 600);
        assertThat(score.lines().get(0).hundredths()).isEqualTo(inner);
        assertThat(score.lines().get(4).hundredths()).isEqualTo(-10 * faults);
        assertThat(score.lines().get(6).hundredths()).isEqualTo(plus);
    }

    /** A capped group with a penalty, a group of nothing but penalties, and a bonus. */
    private static ScoreScale table() {
        return scale(
                group("a", 1000),
                leaf("x", "a", 600, by(Formula.DIRECT)),
                leaf("y", "a", 600, by(Formula.DIRECT)),
                leaf("late", "a", 0, by(Formula.PENALTY, 100, null)),
                group("minus", 0),
                leaf("faults", "minus", 0, by(Formula.PENALTY, 10, null)),
                group("plus", 150),
                leaf("idea", "plus", 200, by(Formula.BONUS)));
    }

    @Provide
    Arbitrary<List<Figures>> blocs() {
        var few = Arbitraries.of(0L, 1L, 7L, 10_000L, 20_000L, 30_000L);
        var any = Arbitraries.longs().between(0, FIGURES);
        var figure = Arbitraries.oneOf(few, any);
        return Combinators.combine(figure, figure, Arbitraries.of(true, true, true, false))
                .as(Figures::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(11);
    }

    private static Band bandAt(int from, int hundredths) {
        return new Band(BigDecimal.valueOf(from), hundredths);
    }

    private static Measure tiers(@Nullable Indicator indicator, List<Band> bands) {
        return new Measure(Formula.TIERED, indicator, null, null, bands, ABloc.SOURCE);
    }

    private static Map<String, @Nullable Integer> compare(
            Measure measure, int max, List<Figures> bloc) {
        var points = new HashMap<String, @Nullable Integer>();
        for (RelativeLine line : calculation(measure, max).relativeLines(inputs(bloc))) {
            points.put(line.board(), line.line().hundredths());
        }
        return points;
    }

    private static Map<String, List<ScoreInput>> inputs(List<Figures> bloc) {
        var inputs = new LinkedHashMap<String, List<ScoreInput>>();
        for (var figures : bloc) {
            var target = figures.planned() ? figures.target() : null;
            inputs.put("board-" + inputs.size(), List.of(of("c", target, figures.actual())));
        }
        return inputs;
    }

    private static @Nullable Integer points(
            Measure measure, int max, @Nullable Long target, long actual) {
        return hundredths(
                calculation(measure, max).score(List.of(of("c", target, actual)), List.of()));
    }

    private static @Nullable Integer hundredths(Score score) {
        return score.lines().getFirst().hundredths();
    }

    private static ScoreCalculation calculation(Measure measure, int max) {
        return new ScoreCalculation(scale(leaf("c", null, max, measure)));
    }

    private static ScoreInput of(String criterion, @Nullable Long target, long actual) {
        return new ScoreInput(
                criterion,
                true,
                target == null ? null : BigDecimal.valueOf(target, 4),
                BigDecimal.valueOf(actual, 4),
                null);
    }
}
