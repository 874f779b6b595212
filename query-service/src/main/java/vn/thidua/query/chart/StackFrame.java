package vn.thidua.query.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Gap;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;
import vn.thidua.query.chart.StackChart.Part;
import vn.thidua.query.chart.StackChart.Stack;

/** Where the bars begin, how many pixels they have, and how many points that is. */
record StackFrame(@Nullable Names names, int left, int room, int right, int scale) {
    private static final Letters SMALL = Letters.plain(11);
    private static final int NAME_LINE = 15;
    private static final int ROW = 26;
    private static final int BAR = 18;
    private static final int BETWEEN = 2;
    private static final int SPACE = 10;

    /** Below this width a name stands above its bar. */
    private static final int NARROW = 480;

    static StackFrame of(StackChart chart, int width) {
        var names =
                width < NARROW
                        ? null
                        : new Names(chart.stacks().stream().map(Stack::name), width * 34 / 100);
        int totals =
                chart.stacks().stream()
                        .filter(stack -> !stack.parts().isEmpty())
                        .mapToInt(stack -> Letters.strong(Names.SIZE).width(stack.label()))
                        .max()
                        .orElse(0);
        int left = names == null ? 0 : names.width() + SPACE;
        int scale = chart.stacks().stream().mapToInt(Stack::given).max().orElse(0);
        return new StackFrame(
                names, left, width - left - SPACE - totals, width, Math.max(1, scale));
    }

    /** How much the names of the parts take above the first bar. */
    int head(List<String> parts) {
        return parts.size() * NAME_LINE + SPACE / 2;
    }

    int height(Stack stack) {
        return names == null
                ? ROW + NAME_LINE
                : ROW + names.extra(stack.name(), stack.who().isStrong());
    }

    List<Mark> row(Stack stack, int top) {
        int middle = middle(stack, top);
        var marks = new ArrayList<Mark>();
        var letters = new Letters(Names.SIZE, stack.who().isStrong());
        if (names == null) {
            marks.add(words(0, top + 9, Anchor.START, letters, Ink.WORDS, stack.name()));
        } else {
            marks.addAll(names.at(middle, stack.name(), stack.who().isStrong()));
        }
        if (stack.parts().isEmpty()) {
            var plain = Letters.plain(Names.SIZE);
            marks.add(words(left, middle, Anchor.START, plain, Ink.QUIET, stack.label()));
            return marks;
        }
        marks.addAll(parts(stack, middle));
        marks.add(words(right, middle, Anchor.END, letters, Ink.WORDS, stack.label()));
        return marks;
    }

    private List<Mark> parts(Stack stack, int middle) {
        var marks = new ArrayList<Mark>();
        int points = 0;
        for (int i = 0; i < stack.parts().size(); i++) {
            var part = stack.parts().get(i);
            if (part.points() > 0) {
                int from = at(points);
                points += part.points();
                marks.addAll(part(part, Ink.ofPart(stack.who(), i), from, at(points), middle));
            }
        }
        if (stack.taken() < 0) {
            int from = at(points + stack.taken());
            marks.add(new Gap(from, middle - 11, at(points) - from, 22, Ink.TAKEN));
        }
        return marks;
    }

    /** The number stands in its part where there is room for it; the table has them all. */
    private List<Mark> part(Part part, Ink ink, int from, int to, int middle) {
        int width = Math.max(1, to - from - BETWEEN);
        var bar = new Bar(from, middle - BAR / 2, width, BAR, ink);
        return SMALL.width(part.label()) + 6 > width
                ? List.of(bar)
                : List.of(
                        bar,
                        words(
                                from + width / 2,
                                middle,
                                Anchor.MIDDLE,
                                SMALL,
                                ink.written(),
                                part.label()));
    }

    /** One name lower than the other, so that none covers the next; lines pass under names. */
    List<Mark> nameParts(List<String> parts, Stack stack, int top) {
        int bar = middle(stack, top) - BAR / 2;
        var lines = new ArrayList<Mark>();
        var written = new ArrayList<Mark>();
        int points = 0;
        for (int i = 0; i < parts.size(); i++) {
            int part = Math.max(0, stack.parts().get(i).points());
            int x = (at(points) + at(points + part) - BETWEEN) / 2;
            int line = (i + 1) * NAME_LINE;
            points += part;
            lines.add(new Line(x, line - 9, x, bar - 1, 1, Ink.QUIET));
            var name = name(parts.get(i), x, line);
            written.add(ground(name));
            written.add(name);
        }
        lines.addAll(written);
        return lines;
    }

    private static Bar ground(Words name) {
        int width = SMALL.width(name.text());
        int from = name.anchor() == Anchor.END ? name.x() - width : name.x();
        return new Bar(from - 2, name.y() - 11, width + 4, NAME_LINE - 1, Ink.PAPER);
    }

    /** To the right of its line, or to the left of it where the sheet ends. */
    private Words name(String name, int x, int line) {
        boolean fits = x + 5 + SMALL.width(name) <= right;
        return new Words(
                fits ? x + 5 : x - 5,
                line,
                fits ? Anchor.START : Anchor.END,
                SMALL,
                Ink.WORDS,
                name);
    }

    private int middle(Stack stack, int top) {
        return top + height(stack) - ROW / 2;
    }

    private int at(int points) {
        return left + (int) ((2L * points * room + scale) / (2L * scale));
    }

    private static Words words(
            int x, int middle, Anchor anchor, Letters letters, Ink ink, String text) {
        return new Words(x, middle + 4, anchor, letters, ink, text);
    }
}
