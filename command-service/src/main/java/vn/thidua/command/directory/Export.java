package vn.thidua.command.directory;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a person.
 *
 * @param entry name and contacts, unless there are none or they were erased
 * @param accesses who has read or changed them
 * @param log the entries of the log that were made by the person or name it
 */
public record Export(
        String person, @Nullable Entry entry, List<Access> accesses, List<Mention> log) {

    /** Somebody has read or changed the entry, or received this export. */
    public record Access(Instant at, String by, Act act) {}

    /** What somebody did. */
    public enum Act {
        READ,
        CHANGED,
        EXPORTED
    }

    /**
     * An entry of the log.
     *
     * @param own whether the person acted, and is not only named
     * @param request what became of a request about personal data; of other entries nothing more is
     *     told, since they are about others as well
     */
    public record Mention(
            long position,
            String stream,
            String type,
            Instant recordedAt,
            boolean own,
            @JsonRawValue @Nullable String request) {}
}
