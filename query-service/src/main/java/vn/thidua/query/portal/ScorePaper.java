package vn.thidua.query.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Attachment;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.query.page.Show;
import vn.thidua.query.portal.Paper.Head;
import vn.thidua.query.portal.Paper.Line;
import vn.thidua.query.portal.Paper.Table;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Remark;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;
import vn.thidua.query.scoreboard.ScoreboardView.Total;

/** The table of the score sheet: the criteria of the scale in their order, and the total. */
final class ScorePaper {
    private final Labels labels;
    private final Map<String, Attachment> files;

    /** {@code board}: whose evidence is told by the names of its files. */
    ScorePaper(Labels labels, Known known, String board) {
        this.labels = labels;
        this.files = known.running().map(year -> Known.evidence(year, board)).orElse(Map.of());
    }

    Table sent(BoardScore score) {
        var lines =
                score.lines().stream()
                        .map(line ->
                                new Line(
                                        List.of(
                                                line.name(),
                                                points(line.max()),
                                                points(line.self()),
                                                points(line.verified()),
                                                points(line.difference()),
                                                points(line.reverified()),
                                                points(line.finalPoints()),
                                                said(
                                                        line.reason(),
                                                        line.remarks(),
                                                        line.evidence())),
                                        line.group()));
        return table(lines, Stream.of(total(score.totals())));
    }

    private Line total(List<Total> totals) {
        var byStage =
                totals.stream()
                        .collect(Collectors.toMap(Total::stage, Total::total, (_, later) -> later));
        var self = byStage.get(Stage.SELF);
        var verified = byStage.get(Stage.VERIFIED);
        return new Line(
                List.of(
                        labels.of("paper.total"),
                        "",
                        points(self),
                        points(verified),
                        points(self == null || verified == null ? null : verified - self),
                        points(byStage.get(Stage.REVERIFIED)),
                        points(byStage.get(Stage.FINAL)),
                        ""),
                true);
    }

    /** Points follow from what is stated only once it is sent; until then it stands as written. */
    Table draft(List<Criterion> criteria, Values values) {
        Map<String, String> rows = new HashMap<>();
        values.rows("entries").stream()
                .map(row -> "entries[" + row + "]")
                .forEach(row -> rows.put(values.one(row + ".criterion"), row));
        return table(
                criteria.stream()
                        .map(criterion -> {
                            var row = rows.getOrDefault(criterion.code(), "");
                            return new Line(
                                    List.of(
                                            criterion.name(),
                                            points(criterion.max()),
                                            values.one(row + ".hundredths"),
                                            "",
                                            "",
                                            "",
                                            "",
                                            written(row, values)),
                                    criterion.measure() == null);
                        }),
                Stream.empty());
    }

    private String written(String row, Values values) {
        return Stream.of(
                        stated("paper.planned", values.one(row + ".target")),
                        stated("paper.reached", values.one(row + ".actual")),
                        values.one(row + ".note"),
                        String.join(
                                ", ",
                                values.all(row + ".evidence").stream().map(this::file).toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String stated(String key, String value) {
        return value.isEmpty() ? "" : labels.of(key, value);
    }

    private Table table(Stream<Line> lines, Stream<Line> totals) {
        return new Table(
                List.of(
                        new Head(labels.of("paper.number"), false),
                        new Head(labels.of("paper.criterion"), false),
                        new Head(labels.of("paper.most"), true),
                        new Head(labels.of("paper.self"), true),
                        new Head(labels.of("paper.verified"), true),
                        new Head(labels.of("paper.difference"), true),
                        new Head(labels.of("paper.reverified"), true),
                        new Head(labels.of("paper.final"), true),
                        new Head(labels.of("paper.explanation"), false)),
                Stream.concat(numbered(lines.toList()), totals.map(line -> begun("", line)))
                        .toList());
    }

    private static Stream<Line> numbered(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> begun(String.valueOf(i + 1), lines.get(i)));
    }

    /** The same line with what its first cell says. */
    private static Line begun(String first, Line line) {
        return new Line(
                Stream.concat(Stream.of(first), line.cells().stream()).toList(), line.strong());
    }

    private String file(String evidence) {
        var file = files.get(evidence);
        return file == null ? evidence : file.name();
    }

    private String said(@Nullable String reason, List<Remark> remarks, List<String> evidence) {
        return Stream.of(
                        Stream.ofNullable(reason),
                        remarks.stream().map(Remark::text).filter(Objects::nonNull),
                        evidence.stream().map(this::file))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("; "));
    }

    private static String points(@Nullable Integer hundredths) {
        return hundredths == null ? "" : Show.points(hundredths, Labels.language());
    }
}
