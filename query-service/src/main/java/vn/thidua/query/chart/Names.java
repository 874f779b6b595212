package vn.thidua.query.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Words;

/**
 * The names at the left of a chart: how wide their column is, and where each of their lines stands.
 */
final class Names {
    static final int SIZE = 12;
    private static final int LEADING = 14;

    private final int width;

    /** As wide as the longest needs, but at most so many pixels. */
    Names(Stream<String> names, int most) {
        width = Math.min(most, names.mapToInt(Letters.strong(SIZE)::width).max().orElse(0));
    }

    int width() {
        return width;
    }

    /** How much higher than one line a name is. */
    int extra(String name, boolean strong) {
        return (lines(name, strong).size() - 1) * LEADING;
    }

    /** The lines of a name around the middle of its row. */
    List<Words> at(int middle, String name, boolean strong) {
        var lines = lines(name, strong);
        int first = middle + 4 - (lines.size() - 1) * LEADING / 2;
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        new Words(
                                0,
                                first + i * LEADING,
                                Anchor.START,
                                new Letters(SIZE, strong),
                                Ink.WORDS,
                                lines.get(i)))
                .toList();
    }

    private List<String> lines(String name, boolean strong) {
        return new Letters(SIZE, strong).lines(name, width);
    }
}
