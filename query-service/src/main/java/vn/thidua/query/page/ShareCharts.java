package vn.thidua.query.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.query.chart.BarChart;
import vn.thidua.query.chart.BarChart.Row;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.indicators.IndicatorsView.Line;
import vn.thidua.query.indicators.IndicatorsView.Sheet;

/** How much each board brings to the total of the bloc, the largest first. */
@Component
class ShareCharts {
    private final Show show;
    private final Words words;
    private final ChartWords said;

    ShareCharts(Show show, Words words, ChartWords said) {
        this.show = show;
        this.words = words;
        this.said = said;
    }

    /** Of the indicators that add up, as far as there are two shares to compare. */
    List<ChartFigure> of(IndicatorsView view, Set<String> own) {
        return view.sheets().stream()
                .filter(ChartWords::isAdditive)
                .filter(sheet -> sheet.sum().reported() > 1)
                .map(sheet -> figure(view, sheet, own))
                .toList();
    }

    private ChartFigure figure(IndicatorsView view, Sheet sheet, Set<String> own) {
        var lines =
                sheet.lines().stream()
                        .filter(line -> line.board().isMember() || line.share() != null)
                        .sorted(comparing(Line::share, nullsLast(reverseOrder())))
                        .toList();
        boolean history = view.heading().history();
        return new ChartFigure(
                "share-" + ChartWords.slug(sheet.indicator()),
                title(sheet, lines),
                under(view, sheet),
                new BarChart(
                        said.gathered(lines.stream().map(line -> row(line, own, history)).toList()),
                        null),
                table(view, sheet, lines, own));
    }

    private String under(IndicatorsView view, Sheet sheet) {
        return said.under(sheet)
                + " · "
                + words.of(
                        "figures.sum",
                        show.count(sheet.sum().reported()),
                        show.count(view.members()));
    }

    private Row row(Line line, Set<String> own, boolean history) {
        var share = line.share();
        return new Row(
                line.board().name(),
                ChartWords.who(line.board(), own),
                share,
                share == null ? said.missing(line, history) : show.percent(share));
    }

    private String title(Sheet sheet, List<Line> lines) {
        var largest = Objects.requireNonNull(lines.getFirst().share());
        var leading =
                lines.stream()
                        .filter(line ->
                                line.share() != null && largest.compareTo(line.share()) == 0)
                        .map(line -> line.board().name())
                        .toList();
        return words.of(
                switch (leading.size()) {
                    case 1 -> "charts.share.title";
                    case 2 -> "charts.share.tied";
                    default -> "charts.share.many";
                },
                show.name(sheet.indicator()),
                leading.size() > 2
                        ? show.count(leading.size())
                        : String.join(words.of("charts.and"), leading),
                show.percent(largest));
    }

    private ChartTable table(IndicatorsView view, Sheet sheet, List<Line> lines, Set<String> own) {
        var rows =
                lines.stream()
                        .map(line ->
                                new ChartTable.Row(
                                        line.board().name(),
                                        own.contains(line.board().board()),
                                        List.of(
                                                show.number(line.actual()),
                                                show.percent(line.share()))))
                        .collect(Collectors.toList());
        var sum = sheet.sum();
        rows.add(
                new ChartTable.Row(
                        said.members(sum.reported(), view.members()),
                        false,
                        List.of(show.number(sum.actual()), "")));
        return new ChartTable(
                true, said.columns("column.board", "column.actual", "column.share"), rows);
    }
}
