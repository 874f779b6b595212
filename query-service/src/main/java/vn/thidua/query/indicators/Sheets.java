package vn.thidua.query.indicators;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.indicators.IndicatorsView.Line;
import vn.thidua.query.indicators.IndicatorsView.Sheet;
import vn.thidua.query.indicators.IndicatorsView.Stated;
import vn.thidua.query.indicators.IndicatorsView.Submission;
import vn.thidua.query.indicators.IndicatorsView.Sum;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Percent;

/** Adds up the year's figures. Exact numbers; what is unknown stays unknown and is no zero. */
final class Sheets {
    private final List<Board> boards;
    private final Map<String, Map<Indicator, BigDecimal>> targets;
    private final Map<String, Submission> last;
    private final Map<Indicator, Total> totals;

    Sheets(
            List<Board> boards,
            Map<String, Map<Indicator, BigDecimal>> targets,
            List<Submission> submissions,
            List<Total> totals) {
        this.boards = boards;
        this.targets = targets;
        this.last =
                submissions.stream()
                        .collect(
                                toMap(Submission::board, Function.identity(), (_, later) -> later));
        this.totals = totals.stream().collect(toMap(Total::indicator, Function.identity()));
    }

    /** A sheet for each indicator that anybody planned, reported or stated. */
    List<Sheet> all() {
        return Arrays.stream(Indicator.values()).filter(this::isTold).map(this::sheet).toList();
    }

    static Map<String, Map<Indicator, BigDecimal>> byBoard(
            List<Map.Entry<String, Map.Entry<Indicator, BigDecimal>>> rows) {
        return rows.stream()
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                mapping(
                                        Map.Entry::getValue,
                                        toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private boolean isTold(Indicator indicator) {
        return totals.containsKey(indicator)
                || targets.values().stream().anyMatch(plans -> plans.containsKey(indicator))
                || last.values().stream().anyMatch(s -> figure(s, indicator).isPresent());
    }

    private Sheet sheet(Indicator indicator) {
        var lines = boards.stream().map(board -> line(board, indicator)).toList();
        var sum = sum(lines);
        return new Sheet(
                indicator,
                indicator.unit(),
                sum,
                stated(indicator, sum),
                lines.stream().map(line -> withShare(line, sum.actual())).toList());
    }

    private Line line(Board board, Indicator indicator) {
        var pledged = targets.getOrDefault(board.board(), Map.of()).get(indicator);
        var report = last.get(board.board());
        var figure = report == null ? Optional.<Figure>empty() : figure(report, indicator);
        if (report == null || figure.isEmpty()) {
            return new Line(board, pledged, null, null, null, null, null, false);
        }
        var plan = figure.get().plan() == null ? pledged : figure.get().plan();
        var actual = figure.get().actual();
        return new Line(
                board,
                plan,
                actual,
                Percent.of(actual, plan),
                null,
                report.status(),
                report.submission(),
                report.returnedOn() != null);
    }

    private static Line withShare(Line line, @Nullable BigDecimal sum) {
        var share = stands(line) ? Percent.of(line.actual(), sum) : null;
        return new Line(
                line.board(),
                line.plan(),
                line.actual(),
                line.percentOfPlan(),
                share,
                line.status(),
                line.submission(),
                line.returned());
    }

    private static Sum sum(List<Line> lines) {
        var standing = lines.stream().filter(Sheets::stands).toList();
        var planned = lines.stream().filter(line -> line.plan() != null).toList();
        var both = standing.stream().filter(line -> line.plan() != null).toList();
        return new Sum(
                standing.size(),
                total(standing.stream().map(Line::actual)),
                planned.size(),
                total(planned.stream().map(Line::plan)),
                Percent.of(
                        total(both.stream().map(Line::actual)),
                        total(both.stream().map(Line::plan))));
    }

    private static boolean stands(Line line) {
        return line.actual() != null && !line.returned();
    }

    private static @Nullable BigDecimal total(Stream<@Nullable BigDecimal> figures) {
        return figures.map(Objects::requireNonNull).reduce(BigDecimal::add).orElse(null);
    }

    private @Nullable Stated stated(Indicator indicator, Sum sum) {
        var total = totals.get(indicator);
        if (total == null) {
            return null;
        }
        var members = sum.actual();
        return new Stated(
                total.actual(),
                total.status(),
                total.record(),
                total.on(),
                total.basis(),
                members == null ? null : total.actual().subtract(members));
    }

    private static Optional<Figure> figure(Submission report, Indicator indicator) {
        return report.figures().stream().filter(f -> f.indicator() == indicator).findFirst();
    }

    /** What the head stated last on one indicator. */
    record Total(
            Indicator indicator,
            BigDecimal actual,
            @Nullable FigureStatus status,
            int record,
            LocalDate on,
            @Nullable Document basis) {}
}
