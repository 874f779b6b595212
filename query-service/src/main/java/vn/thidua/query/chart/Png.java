package vn.thidua.query.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.query.chart.Mark.Bar;
import vn.thidua.query.chart.Mark.Dot;
import vn.thidua.query.chart.Mark.Gap;
import vn.thidua.query.chart.Mark.Line;
import vn.thidua.query.chart.Mark.Words;

/**
 * Paints a scene as PNG at twice its size, sharp on paper. The typeface is the one of the pages and
 * comes with the service, whatever the machine has.
 */
public final class Png {
    private static final int SCALE = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Png.class);
    private static final Optional<Typeface> TYPEFACE = typeface();

    private final Graphics2D sheet;
    private final Typeface typeface;

    private Png(Graphics2D sheet, Typeface typeface) {
        this.sheet = sheet;
        this.typeface = typeface;
    }

    private record Typeface(Font plain, Font strong) {}

    /** Whether this machine can paint letters at all; a Linux without fontconfig cannot. */
    public static boolean isPossible() {
        return TYPEFACE.isPresent();
    }

    public static byte[] of(Scene scene) {
        var typeface = TYPEFACE.orElseThrow();
        var image =
                new BufferedImage(
                        scene.width() * SCALE, scene.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        var sheet = image.createGraphics();
        sheet.scale(SCALE, SCALE);
        sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        sheet.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        sheet.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        scene.marks().forEach(new Png(sheet, typeface)::paint);
        sheet.dispose();
        return written(image);
    }

    private void paint(Mark mark) {
        sheet.setColor(new Color(mark.ink().rgb()));
        switch (mark) {
            case Bar m -> sheet.fillRect(m.x(), m.y(), m.width(), m.height());
            case Gap m -> {
                sheet.setStroke(dashed());
                sheet.drawRect(m.x(), m.y(), m.width(), m.height());
            }
            case Line m -> {
                sheet.setStroke(
                        new BasicStroke(
                                m.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                sheet.drawLine(m.fromX(), m.fromY(), m.toX(), m.toY());
            }
            case Dot m -> dot(m);
            case Words m -> words(m);
        }
    }

    private void dot(Dot dot) {
        int across = 2 * dot.radius();
        if (dot.open()) {
            sheet.setColor(new Color(Ink.PAPER.rgb()));
        }
        sheet.fillOval(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across);
        sheet.setColor(new Color(dot.ink().rgb()));
        sheet.setStroke(new BasicStroke(2));
        sheet.drawOval(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across);
    }

    private void words(Words words) {
        sheet.setFont(
                (words.letters().strong() ? typeface.strong() : typeface.plain())
                        .deriveFont((float) words.letters().size()));
        int width =
                (int)
                        Math.round(
                                sheet.getFontMetrics()
                                        .getStringBounds(words.text(), sheet)
                                        .getWidth());
        int x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        sheet.drawString(words.text(), x, words.y());
    }

    private static Stroke dashed() {
        return new BasicStroke(
                1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 3}, 0);
    }

    private static byte[] written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Charts can be had as SVG also where this fails. */
    private static Optional<Typeface> typeface() {
        try {
            return Optional.of(
                    new Typeface(
                            font("/fonts/be-vietnam-pro-400.ttf"),
                            font("/fonts/be-vietnam-pro-600.ttf")));
        } catch (RuntimeException | LinkageError | InternalError e) {
            LOG.warn("charts cannot be painted as PNG here, only written as SVG: {}", e.toString());
            return Optional.empty();
        }
    }

    private static Font font(String file) {
        try (var letters = Objects.requireNonNull(Png.class.getResourceAsStream(file))) {
            return Font.createFont(Font.TRUETYPE_FONT, letters);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
