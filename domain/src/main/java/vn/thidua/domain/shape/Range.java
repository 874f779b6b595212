package vn.thidua.domain.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number from {@code min} to {@code max}, with at most {@code decimals} digits after the point.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /** The largest figure a board may report: a thousand million million of its unit. */
    long LARGEST = 1_000_000_000_000_000L;

    long min();

    long max();

    int decimals() default 0;
}
