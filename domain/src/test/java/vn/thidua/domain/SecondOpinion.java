package vn.thidua.domain;

import java.math.BigInteger;
import java.util.List;

/** Points computed a second time, by searching whole numbers instead of with fractions. */
final class SecondOpinion {
    private SecondOpinion() {}

    /** Ten-thousandths; without a plan where none is known. */
    record Figures(long target, long actual, boolean planned) {
        boolean hasPlan() {
            return planned && target > 0;
        }
    }

    static int relative(int max, List<Figures> bloc, Figures own) {
        if (!own.hasPlan()) {
            long most = 0;
            for (var other : bloc) {
                most = other.hasPlan() ? most : Math.max(most, other.actual());
            }
            return most == 0 ? 0 : nearest(whole(max).multiply(whole(own.actual())), whole(most));
        }
        if (own.actual() <= own.target()) {
            return nearest(whole(max).multiply(whole(own.actual())), whole(2 * own.target()));
        }
        var best = own;
        for (var other : bloc) {
            boolean better =
                    other.hasPlan()
                            && (other.actual() - other.target()) * best.target()
                                    > (best.actual() - best.target()) * other.target();
            best = better ? other : best;
        }
        var ownTimesBest = whole(own.actual() - own.target()).multiply(whole(best.target()));
        var bestTimesOwn = whole(best.actual() - best.target()).multiply(whole(own.target()));
        return nearest(
                whole(max).multiply(ownTimesBest.add(bestTimesOwn)), bestTimesOwn.shiftLeft(1));
    }

    /** The number nearest to a quotient; of two as near, the higher one. */
    static int nearest(BigInteger dividend, BigInteger divisor) {
        var points = dividend.divide(divisor);
        while (points.add(BigInteger.ONE)
                        .multiply(divisor)
                        .subtract(dividend)
                        .abs()
                        .compareTo(points.multiply(divisor).subtract(dividend).abs())
                <= 0) {
            points = points.add(BigInteger.ONE);
        }
        return points.intValueExact();
    }

    static BigInteger whole(long value) {
        return BigInteger.valueOf(value);
    }
}
