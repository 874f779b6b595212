package vn.thidua.query.feed;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying a parked stream again.
 *
 * @param applied entries that are in the rows now
 * @param stop the entry that is refused still; then everything is as it was before
 */
public record Retried(long applied, @Nullable Stop stop) {}
