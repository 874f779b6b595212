package vn.thidua.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the door adds to a command: its id, who acts, the time of the log, and whether it is
 * history.
 */
public record Stamp(String commandId, Actor actor, Instant at, @Nullable Imported imported) {
    /** Days, deadlines and dates on paper are Vietnamese days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * The day that the rules judge by: the log's own day, or for history the day it happened on.
     */
    public LocalDate day() {
        return imported == null ? recordedOn() : imported.happenedOn();
    }

    public LocalDate recordedOn() {
        return at.atZone(ZONE).toLocalDate();
    }

    public boolean isHistory() {
        return imported != null;
    }
}
