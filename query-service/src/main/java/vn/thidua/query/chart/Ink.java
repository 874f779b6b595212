package vn.thidua.query.chart;

import java.util.List;
import java.util.Locale;

/**
 * What a mark is drawn with. On a page it is a class, so that the dark theme and paper have their
 * own colours; in a picture that stands alone it is the colour of the light theme.
 */
public enum Ink {
    /** The bloc as a whole, and the first part of a stack. */
    BLOC(Base.BRAND, 100),
    BLOC_STRONG(Base.BRAND, 75),
    BLOC_MILD(Base.BRAND, 35),
    BLOC_FAINT(Base.BRAND, 16),
    /** A board that is not the reader's own. */
    OTHER(Base.BRAND, 60),
    /** The reader's own board. */
    OWN(Base.INK, 100),
    OWN_STRONG(Base.INK, 75),
    OWN_MILD(Base.INK, 35),
    OWN_FAINT(Base.INK, 16),
    WORDS(Base.INK, 100),
    QUIET(0x4a5967, 100),
    RULE(0xd8dfe4, 100),
    PAPER(0xffffff, 100),
    /** Points that were taken away. */
    TAKEN(0xa1161f, 100),
    NOTICE(0x835400, 100),
    NOTICE_GROUND(0xfcf2d8, 100);

    private static final List<Ink> BLOC_PARTS = List.of(BLOC, BLOC_STRONG, BLOC_MILD, BLOC_FAINT);
    private static final List<Ink> OWN_PARTS = List.of(OWN, OWN_STRONG, OWN_MILD, OWN_FAINT);

    private final int rgb;

    /** A part of the colour, the rest of it paper. */
    Ink(int rgb, int percent) {
        this.rgb = thinned(rgb, 16, percent) | thinned(rgb, 8, percent) | thinned(rgb, 0, percent);
    }

    /** The ink of one part of a stack; a fifth part begins again. */
    static Ink ofPart(Who who, int part) {
        return switch (who) {
            case OWN -> OWN_PARTS.get(part % OWN_PARTS.size());
            case BLOC, OTHER -> BLOC_PARTS.get(part % BLOC_PARTS.size());
        };
    }

    /** What can be read on it. */
    Ink written() {
        return switch (this) {
            case BLOC, BLOC_STRONG, OWN, OWN_STRONG, WORDS, QUIET, TAKEN, NOTICE -> PAPER;
            case OTHER, BLOC_MILD, BLOC_FAINT, OWN_MILD, OWN_FAINT, RULE, PAPER, NOTICE_GROUND ->
                    WORDS;
        };
    }

    int rgb() {
        return rgb;
    }

    String colour() {
        return "#%06x".formatted(rgb);
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int thinned(int rgb, int shift, int percent) {
        int share = (rgb >> shift) & 0xff;
        return (255 - (255 - share) * percent / 100) << shift;
    }

    private static final class Base {
        static final int BRAND = 0x0f4c5c;
        static final int INK = 0x17212b;
    }
}
