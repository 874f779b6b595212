package vn.thidua.proof.linear;

import org.jspecify.annotations.Nullable;

/**
 * What a client asked, and what it was answered.
 *
 * @param answered nothing when the answer was lost: then it may have had its effect, or may not
 * @param called when it was asked, in nanoseconds
 * @param returned when it was answered; {@link #NEVER} when the answer was lost
 */
public record Operation<I, O>(I asked, @Nullable O answered, long called, long returned) {
    public static final long NEVER = Long.MAX_VALUE;

    public boolean isAnswered() {
        return returned != NEVER;
    }
}
