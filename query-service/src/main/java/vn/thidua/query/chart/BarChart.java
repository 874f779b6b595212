package vn.thidua.query.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Gap;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/**
 * Percentages as bars, each with its number at the right.
 *
 * @param plan the word at the thin mark of a hundred percent; without one there is no mark
 */
public record BarChart(List<Row> rows, @Nullable String plan) implements Chart {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WITH_ROOM = BigDecimal.valueOf(110);

    /** What is far beyond the plan is cut, or nothing else could be compared. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(200);

    private static final Letters NUMBER = Letters.plain(Names.SIZE);
    private static final int HEAD = 16;
    private static final int ROW = 22;
    private static final int SPACE = 10;

    /**
     * One bar.
     *
     * @param percent unknown where there is no bar to draw
     * @param label the number, or why there is none
     */
    public record Row(String name, Who who, @Nullable BigDecimal percent, String label) {}

    @Override
    public Scene draw(int width) {
        var frame = Frame.of(this, width);
        var marks = new ArrayList<Mark>();
        int y = plan == null ? SPACE / 2 : HEAD;
        int lastBar = 0;
        for (var row : rows) {
            int height = ROW + frame.names.extra(row.name(), row.who().isStrong());
            marks.addAll(frame.row(row, y + height / 2));
            y += height;
            lastBar = row.percent() == null ? lastBar : y;
        }
        if (plan != null && lastBar > 0) {
            marks.addAll(frame.planned(plan, lastBar));
        }
        return new Scene(width, y, marks);
    }

    @Override
    public String told() {
        return rows.stream()
                .map(row -> row.name() + " " + row.label())
                .collect(Collectors.joining("; "));
    }

    private BigDecimal scale() {
        var longest =
                rows.stream()
                        .map(Row::percent)
                        .filter(Objects::nonNull)
                        .reduce(plan == null ? BigDecimal.ONE : WITH_ROOM, BigDecimal::max);
        return plan == null ? longest : longest.min(LONGEST);
    }

    /** Where the names end, the bars begin and the numbers stand. */
    private record Frame(Names names, int left, int room, int right, BigDecimal scale) {

        static Frame of(BarChart chart, int width) {
            var names = new Names(chart.rows.stream().map(Row::name), width * 46 / 100);
            int numbers =
                    chart.rows.stream()
                            .filter(row -> row.percent() != null)
                            .mapToInt(row -> Letters.strong(Names.SIZE).width(row.label()))
                            .max()
                            .orElse(0);
            int left = names.width() + SPACE;
            return new Frame(names, left, width - left - SPACE - numbers, width, chart.scale());
        }

        List<Mark> row(Row row, int middle) {
            var marks = new ArrayList<Mark>(names.at(middle, row.name(), row.who().isStrong()));
            var percent = row.percent();
            if (percent == null) {
                marks.addAll(unknown(row, middle));
                return marks;
            }
            int height = row.who() == Who.BLOC ? 14 : 10;
            int length = length(percent);
            marks.add(new Bar(left, middle - height / 2, length, height, row.who().ink()));
            if (percent.compareTo(scale) > 0) {
                int cut = left + length - 9;
                marks.add(new Line(cut, middle + 9, cut + 5, middle - 9, 3, Ink.PAPER));
            }
            var letters = new Letters(Names.SIZE, row.who().isStrong());
            marks.add(words(right, middle, Anchor.END, letters, Ink.WORDS, row.label()));
            return marks;
        }

        /** Why there is no bar; of the bloc as a whole, where it would be. */
        private List<Mark> unknown(Row row, int middle) {
            return row.who() == Who.BLOC
                    ? List.of(
                            new Gap(left, middle - 9, room, 18, Ink.QUIET),
                            words(left + 8, middle, Anchor.START, NUMBER, Ink.QUIET, row.label()))
                    : List.of(words(left, middle, Anchor.START, NUMBER, Ink.QUIET, row.label()));
        }

        /** The plan is one thin mark through all the bars. */
        List<Mark> planned(String word, int bottom) {
            int x = left + length(HUNDRED);
            return List.of(
                    new Line(x, HEAD - 2, x, bottom, 3, Ink.PAPER),
                    new Line(x, HEAD - 2, x, bottom, 1, Ink.WORDS),
                    new Words(x, HEAD - 6, Anchor.MIDDLE, Letters.plain(11), Ink.QUIET, word));
        }

        private int length(BigDecimal percent) {
            return percent.max(BigDecimal.ZERO)
                    .min(scale)
                    .multiply(BigDecimal.valueOf(room))
                    .divide(scale, 0, RoundingMode.HALF_UP)
                    .intValue();
        }

        private static Words words(
                int x, int middle, Anchor anchor, Letters letters, Ink ink, String text) {
            return new Words(x, middle + 4, anchor, letters, ink, text);
        }
    }
}
