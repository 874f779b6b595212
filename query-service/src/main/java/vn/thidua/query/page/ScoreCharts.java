package vn.thidua.query.page;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.query.chart.StackChart;
import vn.thidua.query.chart.StackChart.Part;
import vn.thidua.query.chart.StackChart.Stack;
import vn.thidua.query.chart.Who;
import vn.thidua.query.scoreboard.ScoreboardView;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Line;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;

/** What the score of each board is made of, by the groups at the top of the scale. */
@Component
class ScoreCharts {
    private final Show show;
    private final Words words;
    private final ChartWords said;

    ScoreCharts(Show show, Words words, ChartWords said) {
        this.show = show;
        this.words = words;
        this.said = said;
    }

    /** Nothing before the first score is verified. */
    Optional<ChartFigure> of(ScoreboardView view, Set<String> own) {
        var scores =
                view.boards().stream()
                        .flatMap(board -> VerifiedScore.of(board).stream())
                        .sorted(comparingInt(VerifiedScore::total).reversed())
                        .toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(figure(view, scores, own));
    }

    private ChartFigure figure(ScoreboardView view, List<VerifiedScore> scores, Set<String> own) {
        var groups = scores.getFirst().groups().stream().map(Line::name).toList();
        var stacks = new ArrayList<Stack>();
        scores.forEach(score -> stacks.add(stack(score, own)));
        view.boards().stream()
                .filter(board -> board.board().isMember() && VerifiedScore.of(board).isEmpty())
                .forEach(board -> stacks.add(unknown(board, own, view.heading().history())));
        return new ChartFigure(
                "scores",
                title(scores, groups),
                under(scores) + " · " + said.asOf(view.heading()),
                new StackChart(groups, stacks),
                table(stacks, groups));
    }

    private Stack stack(VerifiedScore score, Set<String> own) {
        return new Stack(
                score.board().board().name(),
                ChartWords.who(score.board().board(), own),
                show.points(score.total()),
                score.points().stream()
                        .map(points -> new Part(points == null ? 0 : points, show.points(points)))
                        .toList());
    }

    private Stack unknown(BoardScore board, Set<String> own, boolean history) {
        return new Stack(
                board.board().name(),
                ChartWords.who(board.board(), own),
                words.of(history ? "unknown" : "charts.scores.notVerified"),
                List.of());
    }

    /** Where the boards differ most; a single board is told by its total. */
    private String title(List<VerifiedScore> scores, List<String> groups) {
        var widest =
                IntStream.range(0, groups.size())
                        .mapToObj(i -> Spread.of(groups.get(i), i, scores))
                        .max(comparingInt(Spread::points))
                        .filter(spread -> spread.points() > 0);
        var first = scores.getFirst();
        return widest.map(spread ->
                        words.of(
                                "charts.scores.differ",
                                spread.group(),
                                show.points(spread.least()),
                                show.points(spread.most())))
                .orElseGet(() ->
                        words.of(
                                "charts.scores.best",
                                first.board().board().name(),
                                show.points(first.total())));
    }

    /** At which stage the scores are, where they are not all at the same. */
    private String under(List<VerifiedScore> scores) {
        return String.join(
                "; ",
                VerifiedScore.SHOWN.stream()
                        .filter(stage -> scores.stream().anyMatch(s -> s.stage() == stage))
                        .map(stage -> atStage(stage, scores))
                        .toList());
    }

    private String atStage(Stage stage, List<VerifiedScore> scores) {
        long of = scores.stream().filter(score -> score.stage() == stage).count();
        return words.of(
                "charts.scores.stage",
                words.of("stage", stage),
                show.count(of),
                show.count(scores.size()));
    }

    private ChartTable table(List<Stack> stacks, List<String> groups) {
        var columns =
                Stream.of(
                                said.columns("column.board").stream(),
                                groups.stream(),
                                said.columns("scores.total").stream())
                        .flatMap(names -> names)
                        .toList();
        var rows =
                stacks.stream()
                        .map(stack ->
                                new ChartTable.Row(
                                        stack.name(),
                                        stack.who() == Who.OWN,
                                        Stream.concat(
                                                        cells(stack, groups.size()),
                                                        Stream.of(stack.label()))
                                                .toList()))
                        .toList();
        return new ChartTable(true, columns, rows);
    }

    private static Stream<String> cells(Stack stack, int groups) {
        return stack.parts().isEmpty()
                ? IntStream.range(0, groups).mapToObj(_ -> "–")
                : stack.parts().stream().map(Part::label);
    }

    /** Between which points the boards lie in one group. */
    private record Spread(String group, int least, int most) {
        static Spread of(String group, int place, List<VerifiedScore> scores) {
            var known =
                    scores.stream()
                            .map(score -> score.points().get(place))
                            .filter(Objects::nonNull)
                            .mapToInt(Integer::intValue)
                            .summaryStatistics();
            return known.getCount() == 0
                    ? new Spread(group, 0, 0)
                    : new Spread(group, known.getMin(), known.getMax());
        }

        int points() {
            return most - least;
        }
    }
}
