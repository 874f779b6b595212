package vn.thidua.command.log;

/** What must hold when an append commits: nothing that was read has changed since. */
public record Condition(long after, Selection selection) {
    public static final Condition NONE = new Condition(Long.MAX_VALUE, Selection.ALL);
}
