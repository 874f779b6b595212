package vn.thidua.command.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person.
 *
 * @param entry name and contacts, unless there are none or they were erased
 * @param accesses who has read or changed them
 * @param log what stands in the log under the identifier
 */
public record Export(String person, @Nullable Entry entry, List<Access> accesses, LogShare log) {

    /** Somebody has read or changed the entry, or received this export. */
    public record Access(Instant at, String by, Act act) {}

    /** What somebody did. */
    public enum Act {
        READ,
        CHANGED,
        EXPORTED
    }

    /** How many acts the log holds of the person, and when; the acts stay there. */
    public record LogShare(long entries, @Nullable Instant first, @Nullable Instant last) {}
}
