package vn.thidua.query.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Line;

/** The criteria of one board as a tree that folds. */
record ScoreTree(BoardScore score, List<Row> rows) {

    /**
     * A criterion where it stands in the tree.
     *
     * @param level from 1 at the top
     * @param place among its {@code size} siblings, from 1
     * @param hidden whether a folded group or the filter keeps it away
     * @param toggle the address of the page with this group folded or opened
     * @param differing how many criteria at or below it were verified otherwise than scored
     * @param way how the verified points stand to the board's own, nothing where they are equal
     */
    record Row(
            Line line,
            int level,
            int place,
            int size,
            boolean open,
            boolean hidden,
            @Nullable String toggle,
            int differing,
            @Nullable String way) {}

    /** Nothing for boards that have not scored themselves. */
    static Stream<ScoreTree> of(BoardScore score, ScoreFolds folds) {
        if (score.lines().isEmpty()) {
            return Stream.empty();
        }
        var places = new Places(score, folds);
        return Stream.of(
                new ScoreTree(
                        score,
                        IntStream.range(0, score.lines().size()).mapToObj(places::row).toList()));
    }

    /** How many criteria of the board were verified otherwise than scored. */
    public int differing() {
        return (int) rows.stream().map(Row::line).filter(ScoreTree::differs).count();
    }

    private static boolean differs(Line line) {
        var difference = line.difference();
        return !line.group() && difference != null && difference != 0;
    }

    /** Lines in reading order know their depth; what hangs below what follows from it. */
    private record Places(BoardScore score, ScoreFolds folds) {
        Row row(int at) {
            var line = lines().get(at);
            var siblings = siblings(at);
            int differing = (int) branch(at).filter(i -> differs(lines().get(i))).count();
            return new Row(
                    line,
                    line.depth() + 1,
                    siblings.indexOf(at) + 1,
                    siblings.size(),
                    !folds.isFolded(name(line)),
                    above(at).anyMatch(i -> folds.isFolded(name(lines().get(i))))
                            || (folds.onlyDiffering() && differing == 0),
                    line.group() ? folds.toggled(name(line)) : null,
                    differing,
                    way(line.difference()));
        }

        private static @Nullable String way(@Nullable Integer difference) {
            return difference == null || difference == 0 ? null : difference > 0 ? "up" : "down";
        }

        private List<Line> lines() {
            return score.lines();
        }

        private String name(Line line) {
            return ScoreFolds.name(score.board().board(), line.code());
        }

        private int depth(int at) {
            return lines().get(at).depth();
        }

        /** The line and all below it. */
        private IntStream branch(int at) {
            return IntStream.concat(
                    IntStream.of(at),
                    IntStream.range(at + 1, lines().size())
                            .takeWhile(below -> depth(below) > depth(at)));
        }

        private int parent(int at) {
            return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                    .filter(i -> depth(i) < depth(at))
                    .findFirst()
                    .orElse(-1);
        }

        private IntStream above(int at) {
            return IntStream.iterate(parent(at), i -> i >= 0, this::parent);
        }

        private List<Integer> siblings(int at) {
            int parent = parent(at);
            var family = parent < 0 ? IntStream.range(0, lines().size()) : branch(parent).skip(1);
            return family.filter(i -> depth(i) == depth(at)).boxed().toList();
        }
    }
}
