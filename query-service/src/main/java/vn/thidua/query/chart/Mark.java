package vn.thidua.query.chart;

/** One thing that is drawn, in whole pixels from the upper left corner. */
public sealed interface Mark {
    Ink ink();

    Mark moved(int right, int down);

    /** A filled rectangle. */
    record Bar(int x, int y, int width, int height, Ink ink) implements Mark {
        @Override
        public Bar moved(int right, int down) {
            return new Bar(x + right, y + down, width, height, ink);
        }
    }

    /** A rectangle of dashes around what is not there. */
    record Gap(int x, int y, int width, int height, Ink ink) implements Mark {
        @Override
        public Gap moved(int right, int down) {
            return new Gap(x + right, y + down, width, height, ink);
        }
    }

    /** A straight line. */
    record Line(int fromX, int fromY, int toX, int toY, int thickness, Ink ink) implements Mark {
        @Override
        public Line moved(int right, int down) {
            return new Line(fromX + right, fromY + down, toX + right, toY + down, thickness, ink);
        }
    }

    /** A round point; an open one stands for what is not whole. */
    record Dot(int x, int y, int radius, boolean open, Ink ink) implements Mark {
        @Override
        public Dot moved(int right, int down) {
            return new Dot(x + right, y + down, radius, open, ink);
        }
    }

    /** One line of text. */
    record Words(int x, int y, Anchor anchor, Letters letters, Ink ink, String text)
            implements Mark {
        @Override
        public Words moved(int right, int down) {
            return new Words(x + right, y + down, anchor, letters, ink, text);
        }
    }

    /** Which point of a text its place means. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
