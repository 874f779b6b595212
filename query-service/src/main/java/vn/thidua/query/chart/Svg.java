package vn.thidua.query.chart;

import java.util.function.Function;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Dot;
import vn.thidua.query.chart.Mark.Gap;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/** Writes a scene as SVG. */
public final class Svg {
    private static final String FACES =
            "Be Vietnam Pro, Segoe UI, Roboto, Noto Sans, Arial, sans-serif";

    private final StringBuilder text = new StringBuilder();
    private final Function<Mark, String> painted;

    private Svg(Function<Mark, String> painted) {
        this.painted = painted;
    }

    /**
     * For a page, whose stylesheet has the colours.
     *
     * @param told what it shows, for whoever does not see it
     */
    public static String onPage(Scene scene, String told) {
        var svg = new Svg(Svg::byClass);
        svg.text.append(
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\""
                        .formatted(scene.width(), scene.height()));
        svg.text.append(" role=\"img\" aria-label=\"").append(escaped(told)).append("\">");
        return svg.closed(scene);
    }

    /** For a file of its own, with its colours and its title in it. */
    public static String file(Scene scene, String title, String told) {
        var svg = new Svg(Svg::byColour);
        int width = scene.width();
        int height = scene.height();
        svg.text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"%s\">"
                        .formatted(width, height, width, height, FACES));
        svg.text.append("<title>").append(escaped(title)).append("</title>");
        svg.text.append("<desc>").append(escaped(told)).append("</desc>");
        return svg.closed(scene);
    }

    private String closed(Scene scene) {
        scene.marks().forEach(this::mark);
        return text.append("</svg>").toString();
    }

    private void mark(Mark mark) {
        text.append(
                switch (mark) {
                    case Bar m ->
                            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"%s/>"
                                    .formatted(
                                            m.x(), m.y(), m.width(), m.height(), painted.apply(m));
                    case Gap m ->
                            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" stroke-dasharray=\"3 3\"%s/>"
                                    .formatted(
                                            m.x(), m.y(), m.width(), m.height(), painted.apply(m));
                    case Line m ->
                            "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke-width=\"%d\"%s/>"
                                    .formatted(
                                            m.fromX(),
                                            m.fromY(),
                                            m.toX(),
                                            m.toY(),
                                            m.thickness(),
                                            painted.apply(m));
                    case Dot m ->
                            "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" stroke-width=\"2\"%s/>"
                                    .formatted(m.x(), m.y(), m.radius(), painted.apply(m));
                    case Words m ->
                            "<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s%s%s>%s</text>"
                                    .formatted(
                                            m.x(),
                                            m.y(),
                                            m.letters().size(),
                                            m.letters().strong() ? " font-weight=\"600\"" : "",
                                            anchored(m),
                                            painted.apply(m),
                                            escaped(m.text()));
                });
    }

    private static String anchored(Words words) {
        return switch (words.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String byClass(Mark mark) {
        return " class=\"%s%s\"".formatted(mark.ink().cssClass(), isOpen(mark) ? " open" : "");
    }

    private static String byColour(Mark mark) {
        var colour = mark.ink().colour();
        return switch (mark) {
            case Bar _, Words _ -> " fill=\"%s\"".formatted(colour);
            case Line _ -> " stroke=\"%s\"".formatted(colour);
            case Gap _ -> " fill=\"none\" stroke=\"%s\"".formatted(colour);
            case Dot dot ->
                    " fill=\"%s\" stroke=\"%s\""
                            .formatted(dot.open() ? Ink.PAPER.colour() : colour, colour);
        };
    }

    private static boolean isOpen(Mark mark) {
        return switch (mark) {
            case Gap _ -> true;
            case Dot dot -> dot.open();
            case Bar _, Line _, Words _ -> false;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
