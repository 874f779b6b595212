package vn.thidua.query.page;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.query.chart.BarChart;
import vn.thidua.query.chart.BarChart.Row;
import vn.thidua.query.chart.Who;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.indicators.IndicatorsView.Line;
import vn.thidua.query.indicators.IndicatorsView.Sheet;

/** Each indicator against its plan: the bloc first, then the boards by their share of plan. */
@Component
class PlanCharts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Show show;
    private final Words words;
    private final ChartWords said;

    PlanCharts(Show show, Words words, ChartWords said) {
        this.show = show;
        this.words = words;
        this.said = said;
    }

    List<ChartFigure> of(IndicatorsView view, Set<String> own) {
        return view.sheets().stream().map(sheet -> figure(view, sheet, own)).toList();
    }

    private ChartFigure figure(IndicatorsView view, Sheet sheet, Set<String> own) {
        var lines =
                sheet.lines().stream()
                        .filter(line -> line.board().isMember() || line.actual() != null)
                        .sorted(comparing(PlanCharts::percent, nullsLast(reverseOrder())))
                        .toList();
        boolean history = view.heading().history();
        var rows = new ArrayList<Row>();
        if (ChartWords.isAdditive(sheet)) {
            rows.add(ofBloc(view, sheet));
        }
        if (compared(sheet) > 0 || rows.isEmpty()) {
            rows.addAll(
                    said.gathered(lines.stream().map(line -> row(line, own, history)).toList()));
        }
        return new ChartFigure(
                "plan-" + ChartWords.slug(sheet.indicator()),
                title(view, sheet),
                said.under(sheet),
                new BarChart(rows, words.of("charts.plan")),
                table(view, sheet, lines, own));
    }

    private Row ofBloc(IndicatorsView view, Sheet sheet) {
        var percent = sheet.sum().percentOfPlan();
        var why =
                KeyFigure.of(sheet).value() == null
                        ? said.missing(view.heading().history())
                        : words.of("figures.planUnknown");
        return new Row(
                said.members(compared(sheet), view.members()),
                Who.BLOC,
                percent,
                percent == null ? why : show.percent(percent));
    }

    private Row row(Line line, Set<String> own, boolean history) {
        var percent = percent(line);
        return new Row(
                line.board().name(),
                ChartWords.who(line.board(), own),
                percent,
                percent == null ? said.missing(line, history) : show.percent(percent));
    }

    /** A report that was sent back does not stand. */
    private static @Nullable BigDecimal percent(Line line) {
        return line.returned() ? null : line.percentOfPlan();
    }

    /** What cannot be added up is judged board by board. */
    private String title(IndicatorsView view, Sheet sheet) {
        var name = show.name(sheet.indicator());
        int compared = compared(sheet);
        var percent = sheet.sum().percentOfPlan();
        if (percent == null) {
            return unknown(view, sheet, name);
        }
        if (!ChartWords.isAdditive(sheet)) {
            return words.of(
                    "charts.plan.boards", name, show.count(reached(sheet)), show.count(compared));
        }
        boolean under = percent.setScale(1, RoundingMode.HALF_UP).compareTo(HUNDRED) < 0;
        var title =
                words.of(
                        under ? "charts.plan.under" : "charts.plan.over",
                        name,
                        show.percent(percent));
        return some(title, compared, view.members());
    }

    private String unknown(IndicatorsView view, Sheet sheet, String name) {
        var key = KeyFigure.of(sheet);
        if (key.value() == null || !ChartWords.isAdditive(sheet)) {
            return words.of("charts.plan.unknown", name);
        }
        var title =
                words.of(
                        "charts.plan.noPlan",
                        name,
                        show.number(key.value()),
                        show.name(sheet.unit()));
        return some(title, key.summed() ? key.reported() : view.members(), view.members());
    }

    /** What is not of all members says of how many it is. */
    private String some(String title, int of, int members) {
        return of == members
                ? title
                : words.of("charts.plan.some", title, show.count(of), show.count(members));
    }

    /** Of how many boards both the plan and the result are known. */
    private static int compared(Sheet sheet) {
        return (int) percents(sheet).count();
    }

    private static int reached(Sheet sheet) {
        return (int) percents(sheet).filter(percent -> percent.compareTo(HUNDRED) >= 0).count();
    }

    private static Stream<BigDecimal> percents(Sheet sheet) {
        return sheet.lines().stream().map(PlanCharts::percent).filter(Objects::nonNull);
    }

    private ChartTable table(IndicatorsView view, Sheet sheet, List<Line> lines, Set<String> own) {
        var rows = new ArrayList<ChartTable.Row>();
        var sum = sheet.sum();
        if (ChartWords.isAdditive(sheet)) {
            rows.add(
                    new ChartTable.Row(
                            said.members(sum.reported(), view.members()),
                            false,
                            cells(sum.plan(), KeyFigure.of(sheet).value(), sum.percentOfPlan())));
        }
        for (var line : sheet.tellsOfBoards() ? lines : List.<Line>of()) {
            rows.add(
                    new ChartTable.Row(
                            line.board().name(),
                            own.contains(line.board().board()),
                            cells(line.plan(), line.actual(), percent(line))));
        }
        return new ChartTable(
                true,
                said.columns("column.board", "column.plan", "column.actual", "column.ofPlan"),
                rows);
    }

    private List<String> cells(
            @Nullable BigDecimal plan, @Nullable BigDecimal actual, @Nullable BigDecimal percent) {
        return List.of(show.number(plan), show.number(actual), show.percent(percent));
    }
}
