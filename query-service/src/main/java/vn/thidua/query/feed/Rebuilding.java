package vn.thidua.query.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the last rebuild of a read model.
 *
 * @param position of the last entry of the log that the new tables hold
 * @param perSecond entries read in a second, since it began
 * @param oldHash of the rows that served when both were compared, and newHash of the new ones
 * @param detail what went wrong, if something did
 */
public record Rebuilding(
        String readModel,
        State state,
        long position,
        long perSecond,
        @Nullable Long oldRows,
        @Nullable String oldHash,
        @Nullable Long newRows,
        @Nullable String newHash,
        @Nullable String detail,
        Instant startedAt,
        Instant changedAt) {

    /** How far a rebuild is. */
    public enum State {
        FILLING(true),
        COMPARING(true),
        READY_DIFFERS(false),
        SWITCHED(false),
        REFUSED(false),
        CANCELLED(false),
        FAILED(false);

        private final boolean underWay;

        State(boolean underWay) {
            this.underWay = underWay;
        }

        /** Whether some instance is at work, or died over it. */
        public boolean isUnderWay() {
            return underWay;
        }
    }
}
