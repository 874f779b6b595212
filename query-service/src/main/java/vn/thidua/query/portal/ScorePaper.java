package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.scoring.Criterion;
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

    ScorePaper(Labels labels) {
        this.labels = labels;
    }

    Table sent(BoardScore score) {
        var lines =
                score.lines().stream()
                        .map(line ->
                                new Line(
                                        List.of(
                                                line.code(),
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
        return table(Stream.concat(lines, Stream.of(total(score.totals()))));
    }

    private Line total(List<Total> totals) {
        var byStage =
                totals.stream()
                        .collect(Collectors.toMap(Total::stage, Total::total, (_, later) -> later));
        var self = byStage.get(Stage.SELF);
        var verified = byStage.get(Stage.VERIFIED);
        return new Line(
                List.of(
                        "",
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
                                            criterion.code(),
                                            criterion.name(),
                                            points(criterion.max()),
                                            values.one(row + ".hundredths"),
                                            "",
                                            "",
                                            "",
                                            "",
                                            written(row, values)),
                                    criterion.measure() == null);
                        }));
    }

    private String written(String row, Values values) {
        return Stream.of(
                        stated("paper.planned", values.one(row + ".target")),
                        stated("paper.reached", values.one(row + ".actual")),
                        values.one(row + ".note"),
                        String.join(", ", values.all(row + ".evidence")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String stated(String key, String value) {
        return value.isEmpty() ? "" : labels.of(key, value);
    }

    private Table table(Stream<Line> lines) {
        return new Table(
                List.of(
                        new Head(labels.of("paper.code"), false),
                        new Head(labels.of("paper.criterion"), false),
                        new Head(labels.of("paper.most"), true),
                        new Head(labels.of("paper.self"), true),
                        new Head(labels.of("paper.verified"), true),
                        new Head(labels.of("paper.difference"), true),
                        new Head(labels.of("paper.reverified"), true),
                        new Head(labels.of("paper.final"), true),
                        new Head(labels.of("paper.explanation"), false)),
                lines.toList());
    }

    private static String said(
            @Nullable String reason, List<Remark> remarks, List<String> evidence) {
        return Stream.of(
                        Stream.ofNullable(reason),
                        remarks.stream().map(Remark::text).filter(Objects::nonNull),
                        evidence.stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("; "));
    }

    private static String points(@Nullable Integer hundredths) {
        if (hundredths == null) {
            return "";
        }
        var format = NumberFormat.getInstance(Labels.language());
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 2));
    }
}
