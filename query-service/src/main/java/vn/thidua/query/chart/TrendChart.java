package vn.thidua.query.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Dot;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/**
 * One figure year by year. Between two years of which both are known goes a line; a year that is
 * not known leaves a gap.
 */
public record TrendChart(List<Year> years) implements Chart {
    private static final Letters LABEL = Letters.plain(11);
    private static final int TOP = 30;
    private static final int BASE = 118;
    private static final int HEIGHT = 154;

    /**
     * One year.
     *
     * @param value unknown where there is no point to draw
     * @param whole false where the value is of some members only: an open point without a line
     * @param label the number, or why there is none
     * @param note of how many members, where not of all
     */
    public record Year(
            int year, @Nullable BigDecimal value, boolean whole, String label, String note) {}

    @Override
    public Scene draw(int width) {
        var frame = Frame.of(this, width);
        var marks = new ArrayList<Mark>();
        marks.add(new Line(0, BASE, width, BASE, 1, Ink.RULE));
        for (int i = 0; i < years.size(); i++) {
            var year = years.get(i);
            if (i > 0 && isLine(years.get(i - 1), year)) {
                marks.add(frame.line(i - 1, years.get(i - 1), i, year));
            }
        }
        for (int i = 0; i < years.size(); i++) {
            marks.addAll(frame.year(i, years.get(i), isLabelled(i, frame)));
        }
        return new Scene(width, HEIGHT, marks);
    }

    @Override
    public String told() {
        return years.stream()
                .map(year -> year.year() + ": " + year.label() + " " + year.note())
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    private static boolean isLine(Year from, Year to) {
        return from.value() != null
                && to.value() != null
                && from.whole()
                && to.whole()
                && to.year() == from.year() + 1;
    }

    /** Where there is no room for every number, the last keeps its own. */
    private boolean isLabelled(int i, Frame frame) {
        int widest = years.stream().mapToInt(year -> LABEL.width(year.label())).max().orElse(0);
        return i == years.size() - 1 || widest + 6 <= frame.step();
    }

    /** How far the years stand apart, and what the height is. */
    private record Frame(int first, int step, int width, BigDecimal highest) {

        static Frame of(TrendChart chart, int width) {
            int step = width / chart.years.size();
            var highest =
                    chart.years.stream()
                            .map(Year::value)
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal.ONE, BigDecimal::max);
            return new Frame(step / 2, step, width, highest);
        }

        Line line(int from, Year one, int to, Year other) {
            return new Line(x(from), y(one), x(to), y(other), 2, Ink.BLOC);
        }

        List<Mark> year(int i, Year year, boolean labelled) {
            var marks = new ArrayList<Mark>();
            var letters = Letters.plain(Names.SIZE);
            marks.add(
                    new Words(
                            x(i),
                            BASE + 17,
                            Anchor.MIDDLE,
                            letters,
                            Ink.QUIET,
                            String.valueOf(year.year())));
            boolean known = year.value() != null;
            if (known) {
                marks.add(new Line(x(i), BASE, x(i), y(year), 1, Ink.RULE));
                marks.add(new Dot(x(i), y(year), 4, !year.whole(), Ink.BLOC));
            }
            if (labelled) {
                marks.add(label(i, year, known));
                marks.add(new Words(x(i), BASE + 32, Anchor.MIDDLE, LABEL, Ink.QUIET, year.note()));
            }
            return marks;
        }

        private Words label(int i, Year year, boolean known) {
            var letters = new Letters(LABEL.size(), known && year.whole());
            int half = letters.width(year.label()) / 2 + 1;
            int x = Math.max(half, Math.min(width - half, x(i)));
            return new Words(
                    x,
                    known ? y(year) - 10 : BASE - 8,
                    Anchor.MIDDLE,
                    letters,
                    known ? Ink.WORDS : Ink.QUIET,
                    year.label());
        }

        private int x(int i) {
            return first + i * step;
        }

        private int y(Year year) {
            int up =
                    Objects.requireNonNull(year.value())
                            .multiply(BigDecimal.valueOf(BASE - TOP))
                            .divide(highest, 0, RoundingMode.HALF_UP)
                            .intValue();
            return BASE - Math.max(0, up);
        }
    }
}
