package vn.thidua.domain.log;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event log, exactly as it is stored, sent and replayed. The payload is the exact
 * JSON text that was hashed.
 *
 * @param position place in the whole log: 1, 2, 3 … in commit order, without holes
 * @param sequence place in its stream: 1, 2, 3 …
 * @param type name of the event record
 * @param schema version of that record's shape
 * @param happenedOn the day it happened; the day of {@code recordedAt} unless it is history
 * @param source for history, what says that it happened
 * @param unit the board or body that the actor acted for
 * @param command name of the command record that caused it
 * @param ordinal place among the events of that command: 0, 1, 2 …
 * @param requestHash SHA-256 of the command as it was asked, in hex
 */
public record LogEntry(
        long position,
        String stream,
        long sequence,
        String type,
        int schema,
        String payload,
        Instant recordedAt,
        LocalDate happenedOn,
        @Nullable String source,
        String actor,
        String unit,
        String command,
        String commandId,
        int ordinal,
        String requestHash,
        String leafHash) {

    /** Whether the fields still are what was hashed when the entry was written. */
    public boolean isIntact() {
        return leafHash.equals(LeafHash.of(this));
    }

    public boolean isHistory() {
        return source != null;
    }

    public LogEntry hashed() {
        return new LogEntry(
                position,
                stream,
                sequence,
                type,
                schema,
                payload,
                recordedAt,
                happenedOn,
                source,
                actor,
                unit,
                command,
                commandId,
                ordinal,
                requestHash,
                LeafHash.of(this));
    }
}
