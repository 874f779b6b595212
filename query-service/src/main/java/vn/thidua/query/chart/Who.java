package vn.thidua.query.chart;

/** Whose figure it is, as seen by the reader. */
public enum Who {
    BLOC(Ink.BLOC),
    /** A board that the reader acts for. */
    OWN(Ink.OWN),
    OTHER(Ink.OTHER);

    private final Ink ink;

    Who(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    /** The bloc and the reader's own board stand out also in print. */
    boolean isStrong() {
        return this != OTHER;
    }
}
