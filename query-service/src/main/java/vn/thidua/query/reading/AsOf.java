package vn.thidua.query.reading;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;

/**
 * How far a read model had read a year's stream when it answered.
 *
 * @param position place of the last entry in the whole log
 * @param version number of that entry in its stream
 * @param recordedAt when the log recorded it
 * @param heldSince since when it goes no further because of a fault, though the log may
 */
public record AsOf(long position, long version, Instant recordedAt, @Nullable Instant heldSince) {

    public static AsOf of(LogEntry last, @Nullable Instant heldSince) {
        return new AsOf(last.position(), last.sequence(), last.recordedAt(), heldSince);
    }

    /** Of several that are shown together, the one that had read furthest. */
    public static AsOf latest(List<AsOf> read) {
        return Collections.max(read, Comparator.comparingLong(AsOf::position));
    }
}
