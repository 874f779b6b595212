package vn.thidua.domain;

/** Marks a rule that is not written yet. */
public final class NotYet {
    private NotYet() {}

    @SuppressWarnings({"TypeParameterUnusedInFormals", "InfiniteRecursion"})
    public static <T> T rule(Object asked) {
        if (!asked.toString().isEmpty()) {
            throw new IllegalStateException("no rule yet for " + asked);
        }
        return rule(asked);
    }
}
