package vn.thidua.query.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.chart.TrendChart;
import vn.thidua.query.chart.TrendChart.Year;
import vn.thidua.query.indicators.IndicatorsView;
import vn.thidua.query.reading.Percent;

/** The totals of the bloc through the years. What some of its members reported is no total. */
@Component
class TrendCharts {
    private final Show show;
    private final Words words;
    private final ChartWords said;

    TrendCharts(Show show, Words words, ChartWords said) {
        this.show = show;
        this.words = words;
        this.said = said;
    }

    /** One chart for each indicator that adds up and that any year tells of. */
    List<ChartFigure> of(SortedMap<Integer, IndicatorsView> years) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.unit() != Indicator.Unit.PERCENT)
                .map(indicator -> totals(indicator, years))
                .filter(trend -> trend.totals().stream().anyMatch(BlocTotal::isKnown))
                .map(this::figure)
                .toList();
    }

    /** Every year from the first to the last, also those that nobody opened here. */
    private static Trend totals(Indicator indicator, SortedMap<Integer, IndicatorsView> years) {
        return new Trend(
                indicator,
                years.isEmpty()
                        ? List.of()
                        : IntStream.rangeClosed(years.firstKey(), years.lastKey())
                                .mapToObj(year -> BlocTotal.of(year, indicator, years.get(year)))
                                .toList());
    }

    private ChartFigure figure(Trend trend) {
        return new ChartFigure(
                "trend-" + ChartWords.slug(trend.indicator()),
                title(trend),
                show.name(trend.indicator().unit()),
                new TrendChart(trend.totals().stream().map(this::year).toList()),
                new ChartTable(
                        false,
                        said.columns(
                                "home.year",
                                "charts.trend.total",
                                "charts.trend.from",
                                "column.status"),
                        trend.totals().stream().map(this::row).toList()));
    }

    private Year year(BlocTotal total) {
        return new Year(
                total.year(),
                total.value(),
                total.whole(),
                total.isKnown() ? show.number(total.value()) : words.of("step.unknown"),
                total.isKnown() && !total.whole() ? some(total) : "");
    }

    private ChartTable.Row row(BlocTotal total) {
        var status = total.status();
        return new ChartTable.Row(
                Integer.toString(total.year()),
                false,
                List.of(
                        total.isKnown() ? show.number(total.value()) : words.of("unknown"),
                        from(total),
                        status == null ? "–" : words.of("status", status)));
    }

    private String from(BlocTotal total) {
        if (!total.isKnown()) {
            return "–";
        }
        return total.stated() ? words.of("column.stated") : some(total);
    }

    private String some(BlocTotal total) {
        return words.of("figures.sum", show.count(total.reported()), show.count(total.members()));
    }

    /** How the last two years that stand side by side compare; before that, the last one known. */
    private String title(Trend trend) {
        var name = show.name(trend.indicator());
        return trend.lastStep()
                .map(step -> compared(name, step))
                .or(() -> trend.last().map(last -> single(trend, name, last)))
                .orElseGet(() -> words.of("charts.trend.none", name));
    }

    private String single(Trend trend, String name, BlocTotal last) {
        return words.of(
                "charts.trend.single",
                name,
                Integer.toString(last.year()),
                show.number(last.value()),
                show.name(trend.indicator().unit()));
    }

    private String compared(String name, Step step) {
        var change = step.change();
        var by = change == null ? "" : show.percent(change.abs());
        int sign = change == null ? 0 : change.setScale(1, RoundingMode.HALF_UP).signum();
        return words.of(
                sign > 0 ? "charts.trend.up" : sign < 0 ? "charts.trend.down" : "charts.trend.same",
                name,
                Integer.toString(step.to().year()),
                by,
                Integer.toString(step.from().year()));
    }

    /** One indicator through the years. */
    private record Trend(Indicator indicator, List<BlocTotal> totals) {
        Optional<BlocTotal> last() {
            return totals.stream().filter(BlocTotal::isWhole).reduce((_, later) -> later);
        }

        /** The last two years in a row of which both are known. */
        Optional<Step> lastStep() {
            return IntStream.range(1, totals.size())
                    .mapToObj(i -> new Step(totals.get(i - 1), totals.get(i)))
                    .filter(step -> step.from().isWhole() && step.to().isWhole())
                    .reduce((_, later) -> later);
        }
    }

    private record Step(BlocTotal from, BlocTotal to) {
        /** By how many percent, unknown where it began at zero. */
        @Nullable BigDecimal change() {
            var before = from.value();
            var after = to.value();
            return before == null || after == null
                    ? null
                    : Percent.of(after.subtract(before), before);
        }
    }
}
