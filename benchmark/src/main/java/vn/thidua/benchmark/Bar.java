package vn.thidua.benchmark;

import java.util.Locale;

/** A promise and the figure that was measured for it. NaN, which is no figure, keeps no promise. */
public record Bar(String name, double figure, Sense sense, double bound) {

    /** Which side of the bound is good. */
    public enum Sense {
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    public static Bar atLeast(String name, double figure, double bound) {
        return new Bar(name, figure, Sense.AT_LEAST, bound);
    }

    public static Bar atMost(String name, double figure, double bound) {
        return new Bar(name, figure, Sense.AT_MOST, bound);
    }

    /** The bar of something that could not be measured here. */
    public static Bar notMeasured(String name, double bound) {
        return atLeast(name, Double.NaN, bound);
    }

    public boolean isReached() {
        return sense == Sense.AT_LEAST ? figure >= bound : figure <= bound;
    }

    /** As it is printed: {@code bar append-16 1.73 >=1.50 ok}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "bar %s %.2f %s%.2f %s",
                name,
                figure,
                sense.sign,
                bound,
                isReached() ? "ok" : "short");
    }
}
