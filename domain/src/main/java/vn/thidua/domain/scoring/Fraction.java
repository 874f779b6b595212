package vn.thidua.domain.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, so that points are rounded once and never on the way. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal value) {
        var whole = value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        return new Fraction(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(long factor) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction half() {
        return new Fraction(numerator, denominator.shiftLeft(1));
    }

    Fraction atMost(long limit) {
        var most = of(limit);
        return compareTo(most) > 0 ? most : this;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The nearest whole number, of a number that is not below zero; a half goes up. */
    int rounded() {
        return numerator
                .shiftLeft(1)
                .add(denominator)
                .divide(denominator.shiftLeft(1))
                .intValueExact();
    }

    /** Without what is behind the point. */
    Fraction wholePart() {
        return new Fraction(numerator.divide(denominator), BigInteger.ONE);
    }

    /** For people to read; nothing is computed from it. */
    BigDecimal shown(int decimals, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, rounding);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }
}
