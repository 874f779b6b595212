package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.trace.TraceParent;
import vn.thidua.domain.Stamp;

/** What travels beside an event: the command that caused it. The log has a column for each part. */
record Cause(
        String commandId,
        String actor,
        String unit,
        String command,
        int ordinal,
        String requestHash,
        LocalDate happenedOn,
        @Nullable String source,
        @Nullable String trace) {
    private static final String COMMAND_ID = "commandId";
    private static final String ACTOR = "actor";
    private static final String UNIT = "unit";
    private static final String REQUEST_HASH = "requestHash";
    private static final String HAPPENED_ON = "happenedOn";
    private static final String SOURCE = "source";
    private static final String COMMAND = "command";
    private static final String ORDINAL = "ordinal";

    static Cause of(Envelope envelope, Stamp stamp, String command, int ordinal) {
        var imported = stamp.imported();
        return new Cause(
                stamp.commandId(),
                stamp.actor().person(),
                stamp.actor().unit(),
                command,
                ordinal,
                envelope.requestHash(),
                stamp.day(),
                imported == null ? null : imported.source(),
                envelope.trace());
    }

    /** The id of the event: it follows from the command, so that a repeat is the same event. */
    String eventId() {
        return commandId + "/" + ordinal;
    }

    Metadata metadata() {
        var text = new HashMap<String, String>();
        text.put(COMMAND_ID, commandId);
        text.put(ACTOR, actor);
        text.put(UNIT, unit);
        text.put(COMMAND, command);
        text.put(ORDINAL, Integer.toString(ordinal));
        text.put(REQUEST_HASH, requestHash);
        text.put(HAPPENED_ON, happenedOn.toString());
        if (source != null) {
            text.put(SOURCE, source);
        }
        if (trace != null) {
            text.put(TraceParent.NAME, trace);
        }
        return Metadata.from(text);
    }

    static Optional<Cause> of(Map<String, String> metadata) {
        if (!metadata.containsKey(ORDINAL)) {
            return Optional.empty();
        }
        return Optional.of(
                new Cause(
                        text(metadata, COMMAND_ID),
                        text(metadata, ACTOR),
                        text(metadata, UNIT),
                        text(metadata, COMMAND),
                        Integer.parseInt(text(metadata, ORDINAL)),
                        text(metadata, REQUEST_HASH),
                        LocalDate.parse(text(metadata, HAPPENED_ON)),
                        metadata.get(SOURCE),
                        metadata.get(TraceParent.NAME)));
    }

    private static String text(Map<String, String> metadata, String key) {
        return requireNonNull(metadata.get(key), key);
    }
}
