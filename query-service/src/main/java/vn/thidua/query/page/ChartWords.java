package vn.thidua.query.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.chart.BarChart.Row;
import vn.thidua.query.chart.Who;
import vn.thidua.query.indicators.IndicatorsView.Line;
import vn.thidua.query.indicators.IndicatorsView.Sheet;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Heading;

/** What the charts of a year call things alike. */
@Component
class ChartWords {
    /** So many boards without a figure are named one by one. */
    private static final int NAMED = 3;

    private final Show show;
    private final Words words;

    ChartWords(Show show, Words words) {
        this.show = show;
        this.words = words;
    }

    /** The whole bloc, or how many of its members are in a figure. */
    String members(int of, int all) {
        return of == 0 || of == all
                ? words.of("charts.bloc")
                : words.of("figures.boards", show.count(of), show.count(all));
    }

    /** The unit, and whether the figures are estimates. */
    String under(Sheet sheet) {
        var status = KeyFigure.of(sheet).status();
        var unit = show.name(sheet.unit());
        return status == null ? unit : unit + " · " + words.of("status", status);
    }

    /**
     * Many boards without a figure for the same reason are one row, at the place of the first; the
     * table names them.
     */
    List<Row> gathered(List<Row> rows) {
        var silent =
                rows.stream()
                        .filter(ChartWords::isSilent)
                        .collect(Collectors.groupingBy(Row::label, Collectors.counting()));
        var told = new LinkedHashSet<Row>();
        for (var row : rows) {
            long alike = isSilent(row) ? silent.getOrDefault(row.label(), 0L) : 0;
            told.add(alike > NAMED ? gathered(alike, row.label()) : row);
        }
        return List.copyOf(told);
    }

    private Row gathered(long boards, String label) {
        return new Row(words.of("board.members", show.count(boards)), Who.OTHER, null, label);
    }

    private static boolean isSilent(Row row) {
        return row.percent() == null && row.who() == Who.OTHER;
    }

    /** Why a board has no figure. */
    String missing(Line line, boolean history) {
        if (line.returned()) {
            return words.of("indicators.returned");
        }
        return line.actual() == null ? missing(history) : words.of("figures.planUnknown");
    }

    String missing(boolean history) {
        return words.of(history ? "unknown" : "charts.noReport");
    }

    /** How far the figures go, where that is not what the page says of itself. */
    String asOf(Heading heading) {
        var asOf = heading.asOf();
        return words.of("foot.asOf", show.count(asOf.position()), show.moment(asOf.recordedAt()));
    }

    List<String> columns(String... keys) {
        return Arrays.stream(keys).map(key -> words.of(key)).toList();
    }

    static Who who(Board board, Set<String> own) {
        return own.contains(board.board()) ? Who.OWN : Who.OTHER;
    }

    /** Percentages of different boards do not add up to anything. */
    static boolean isAdditive(Sheet sheet) {
        return sheet.unit() != Indicator.Unit.PERCENT;
    }

    /** An indicator as part of an address. */
    static String slug(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
