package vn.thidua.domain.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;
import vn.thidua.domain.scoring.ScoringEvent.RelativeLine;

/**
 * Computes scores: the same scale and the same inputs always give the same points, whatever their
 * order. The rules decide with it and an audit computes every line again with it.
 *
 * <p>A group counts the sum of its parts, at most its max and at least nothing; a group of nothing
 * but penalties takes from what stands above it. Bonus points count, but nobody is expected to
 * attain them.
 */
@Term(vi = "phép tính điểm", en = "Computes a score from a scale and its inputs, at any time again")
public final class ScoreCalculation {
    private final ScaleTree tree;
    private final int[] ordinary;
    private final int[] giving;

    public ScoreCalculation(ScoreScale scale) {
        this(new ScaleTree(scale));
    }

    ScoreCalculation(ScaleTree tree) {
        this.tree = tree;
        ordinary = tree.ordinary();
        giving = tree.giving();
    }

    /** The score of every board, relative criteria included. */
    public Map<String, Score> scores(Map<String, ? extends Collection<ScoreInput>> inputs) {
        var lines =
                relativeLines(inputs).stream()
                        .collect(
                                Collectors.groupingBy(
                                        RelativeLine::board,
                                        Collectors.mapping(
                                                RelativeLine::line, Collectors.toList())));
        var scores = new LinkedHashMap<String, Score>();
        inputs.forEach((board, own) ->
                scores.put(board, score(own, lines.getOrDefault(board, List.of()))));
        return scores;
    }

    /**
     * The score of one board.
     *
     * @param relative its lines of the relative criteria; without its line a criterion waits
     */
    public Score score(Collection<ScoreInput> inputs, List<ScoreLine> relative) {
        var lines = new HashMap<String, ScoreLine>();
        inputs.forEach(input -> lines.put(input.criterion(), line(input)));
        relative.forEach(line -> lines.put(line.criterion(), line));
        var points = tree.summedUp(i -> points(lines.get(code(i))), this::counted);
        var attainable = tree.summedUp(i -> attainable(i, lines.get(code(i))), this::capped);
        var assigned = tree.summedUp(i -> isAssigned(lines.get(code(i))), (_, sum) -> sum);
        var all =
                IntStream.range(0, points.length)
                        .mapToObj(i ->
                                tree.isGroup(i)
                                        ? group(i, assigned[i] > 0, points[i])
                                        : lines.getOrDefault(code(i), unanswered(i)))
                        .toList();
        return new Score(all, Math.max(0, tree.total(points)), tree.total(attainable));
    }

    /** The points of every board for the criteria that depend on the others. */
    public List<RelativeLine> relativeLines(Map<String, ? extends Collection<ScoreInput>> inputs) {
        var byCriterion = new HashMap<String, Map<String, ScoreInput>>();
        inputs.forEach((board, own) ->
                own.forEach(input ->
                        byCriterion
                                .computeIfAbsent(input.criterion(), _ -> new LinkedHashMap<>())
                                .put(board, input)));
        var lines = new ArrayList<RelativeLine>();
        for (var criterion : tree.relative()) {
            var all = byCriterion.getOrDefault(criterion.code(), Map.of());
            var comparison = Comparison.of(all.values());
            all.forEach((board, input) ->
                    lines.add(new RelativeLine(board, line(criterion, input, comparison))));
        }
        return List.copyOf(lines);
    }

    private static ScoreLine line(Criterion criterion, ScoreInput input, Comparison comparison) {
        return line(input, input.assigned() ? comparison.points(criterion, input) : null);
    }

    private ScoreLine line(ScoreInput input) {
        var leaf = tree.leaf(input.criterion()).orElseThrow();
        boolean known = input.assigned() && !leaf.measured().formula().isRelative();
        return line(input, known ? LeafPoints.of(leaf, input) : null);
    }

    private static ScoreLine line(ScoreInput input, @Nullable Integer hundredths) {
        return new ScoreLine(
                input.criterion(), input.assigned(), input.target(), input.actual(), hundredths);
    }

    private ScoreLine group(int place, boolean assigned, int hundredths) {
        return new ScoreLine(code(place), assigned, null, null, assigned ? hundredths : null);
    }

    private ScoreLine unanswered(int place) {
        return new ScoreLine(code(place), false, null, null, null);
    }

    private int counted(int place, int sum) {
        return giving[place] == 0 ? sum : Math.max(0, capped(place, sum));
    }

    private int capped(int place, int sum) {
        return Math.min(tree.max(place), sum);
    }

    private int attainable(int place, @Nullable ScoreLine line) {
        return isAssigned(line) * (ordinary[place] > 0 ? tree.max(place) : 0);
    }

    private static int points(@Nullable ScoreLine line) {
        return line == null || line.hundredths() == null ? 0 : line.hundredths();
    }

    private static int isAssigned(@Nullable ScoreLine line) {
        return line != null && line.assigned() ? 1 : 0;
    }

    private String code(int place) {
        return tree.criteria().get(place).code();
    }
}
