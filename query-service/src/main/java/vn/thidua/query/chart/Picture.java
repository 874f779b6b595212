package vn.thidua.query.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.chart.Mark.Anchor;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/**
 * A chart that stands alone: on its sheet is also what its page says around it.
 *
 * @param of the bloc and the year
 * @param notice that its figures are invented, where they are
 * @param source where the figures are from, and how far they go
 */
public record Picture(
        String title, String of, String under, @Nullable String notice, String source) {
    private static final int WIDTH = 760;
    private static final int EDGE = 28;
    private static final int INNER = WIDTH - 2 * EDGE;
    private static final int LEADING = 28;
    private static final Letters TITLE = Letters.strong(21);
    private static final Letters TEXT = Letters.plain(13);
    private static final Letters SMALL = Letters.plain(11);
    private static final Letters NOTICE = Letters.strong(12);

    /** The whole sheet. */
    public Scene around(Chart chart) {
        var marks = new ArrayList<Mark>();
        int y = EDGE + TITLE.size();
        y = written(title, y, TITLE, Ink.WORDS, LEADING, marks);
        y = written(of, y - 4, TEXT, Ink.QUIET, 19, marks);
        y = written(under, y, TEXT, Ink.QUIET, 19, marks);
        if (notice != null) {
            marks.add(new Bar(EDGE, y - 8, INNER, 26, Ink.NOTICE_GROUND));
            marks.add(new Words(EDGE + 10, y + 9, Anchor.START, NOTICE, Ink.NOTICE, notice));
            y += 34;
        }
        var drawn = chart.draw(INNER);
        for (var mark : drawn.marks()) {
            marks.add(mark.moved(EDGE, y));
        }
        y += drawn.height() + 20;
        marks.add(new Line(EDGE, y, WIDTH - EDGE, y, 1, Ink.RULE));
        y = written(source, y + 20, SMALL, Ink.QUIET, 16, marks);
        var paper = new Bar(0, 0, WIDTH, y + EDGE - 16, Ink.PAPER);
        return new Scene(
                WIDTH, paper.height(), Stream.concat(Stream.of(paper), marks.stream()).toList());
    }

    /** Writes a text in lines, and says where the next begins. */
    private static int written(
            String text, int y, Letters letters, Ink ink, int leading, List<Mark> marks) {
        List<String> lines = text.isEmpty() ? List.of() : letters.lines(text, INNER);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Words(EDGE, y + i * leading, Anchor.START, letters, ink, lines.get(i)));
        }
        return y + lines.size() * leading;
    }
}
