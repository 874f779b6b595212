package vn.thidua.query.chart;

import java.util.List;
import org.assertj.core.data.Offset;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Words;

/** A chart drawn at a width, to be looked at mark by mark. */
record Drawn(Chart chart, int width) {
    static final Offset<Integer> ONE_PIXEL = Offset.offset(1);

    <T extends Mark> List<T> only(Class<T> kind) {
        return scene().marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Without the ground behind words. */
    List<Bar> bars() {
        return only(Bar.class).stream().filter(bar -> bar.ink() != Ink.PAPER).toList();
    }

    List<Integer> widths() {
        return bars().stream().map(Bar::width).toList();
    }

    List<String> words() {
        return only(Words.class).stream().map(Words::text).toList();
    }

    Letters letters(String text) {
        return only(Words.class).stream()
                .filter(words -> words.text().equals(text))
                .findFirst()
                .orElseThrow()
                .letters();
    }

    /** Words and bars that would be cut off by the edge. */
    List<Mark> outside() {
        return scene().marks().stream()
                .filter(mark -> mark.ink() != Ink.PAPER)
                .filter(mark -> left(mark) < 0 || right(mark) > width)
                .toList();
    }

    private Scene scene() {
        return chart.draw(width);
    }

    private static int left(Mark mark) {
        return switch (mark) {
            case Words words ->
                    switch (words.anchor()) {
                        case START -> words.x();
                        case MIDDLE -> words.x() - width(words) / 2;
                        case END -> words.x() - width(words);
                    };
            case Bar bar -> bar.x();
            case Mark.Gap gap -> gap.x();
            case Mark.Line line -> Math.min(line.fromX(), line.toX());
            case Mark.Dot dot -> dot.x() - dot.radius();
        };
    }

    private static int right(Mark mark) {
        return switch (mark) {
            case Words words -> left(words) + width(words);
            case Bar bar -> bar.x() + bar.width();
            case Mark.Gap gap -> gap.x() + gap.width();
            case Mark.Line line -> Math.max(line.fromX(), line.toX());
            case Mark.Dot dot -> dot.x() + dot.radius();
        };
    }

    private static int width(Words words) {
        return words.letters().width(words.text());
    }
}
