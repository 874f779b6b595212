package vn.thidua.query.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every read model at a glance, as the database has it, so that all instances say the same.
 *
 * @param end position of the last entry that some read model has read
 * @param forged records of the topic that do not come from the log
 */
public record Overview(long end, int forged, List<Line> lines) {

    /** Whether some read model is being filled anew. */
    public boolean isRebuilding() {
        return lines.stream().anyMatch(Line::isUnderWay);
    }

    /**
     * One read model.
     *
     * @param stop why it stands still
     * @param lag entries of the topic that it has not read, where Kafka says so
     * @param still whether a rebuild has given no sign of life for a while
     */
    public record Line(
            String name,
            @Nullable Stop stop,
            long position,
            @Nullable Long lag,
            List<ParkedStream> parked,
            @Nullable Rebuilding rebuild,
            boolean still) {

        public boolean isUnderWay() {
            return rebuild != null && rebuild.state().isUnderWay() && !still;
        }

        /** Whether new rows wait to be confirmed or given up. */
        public boolean isReady() {
            return rebuild != null && rebuild.state() == Rebuilding.State.READY_DIFFERS;
        }

        /** Seconds until all is read at the speed so far; 0 where that is not known. */
        public long secondsLeft(long end) {
            return rebuild == null || rebuild.perSecond() == 0
                    ? 0
                    : Math.max(0, end - rebuild.position()) / rebuild.perSecond() + 1;
        }

        /** Since when nothing was heard of it. */
        public @Nullable Instant heard() {
            return rebuild == null ? null : rebuild.changedAt();
        }
    }
}
