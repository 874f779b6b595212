package vn.thidua.query.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.Event;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LogEntry;

/**
 * Reads entries and their events, and takes nothing for granted: what is not exactly an entry of
 * the log is refused with its cause.
 */
@Component
public class EntryReader {
    /** The only shape that the events have had so far. */
    private static final int SCHEMA = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .build();

    /** The entry on a line as it says it is. */
    public LogEntry unchecked(String line) throws Unreadable {
        return bind(line, LogEntry.class, Cause.NOT_AN_ENTRY);
    }

    /** The entry on a line, whose leaf hash matches its fields. */
    public LogEntry entry(String line) throws Unreadable {
        var entry = unchecked(line);
        if (!entry.isIntact()) {
            throw new Unreadable(
                    Cause.HASH_DIFFERS,
                    "the fields do not give the hash " + entry.leafHash(),
                    entry);
        }
        return entry;
    }

    /** The event in an entry, which belongs to the entry's stream. */
    public Event event(LogEntry entry) throws Unreadable {
        var type = Vocabulary.events().get(entry.type());
        if (type == null || entry.schema() != SCHEMA) {
            throw new Unreadable(Cause.TYPE_UNKNOWN, entry.type() + " in shape " + entry.schema());
        }
        Event event = bind(entry.payload(), type, Cause.PAYLOAD_DOES_NOT_FIT);
        if (!event.stream().equals(entry.stream())) {
            throw new Unreadable(
                    Cause.PAYLOAD_DOES_NOT_FIT, "the payload belongs to " + event.stream());
        }
        return event;
    }

    private static <T> T bind(String json, Class<? extends T> type, Cause cause) throws Unreadable {
        T value;
        try {
            value = JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new Unreadable(cause, e.getOriginalMessage());
        }
        if (value == null) {
            throw new Unreadable(cause, "null");
        }
        var missing = Complete.firstMissing(value);
        if (missing.isPresent()) {
            throw new Unreadable(cause, missing.get() + " is missing");
        }
        return value;
    }

    /** What was received is not an entry that can be applied. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final Cause cause;
        private final transient @Nullable LogEntry entry;

        Unreadable(Cause cause, String detail) {
            this(cause, detail, null);
        }

        Unreadable(Cause cause, String detail, @Nullable LogEntry entry) {
            super(detail, null, false, false);
            this.cause = cause;
            this.entry = entry;
        }

        /** What the line says that it is, where it says so much. */
        Optional<LogEntry> entry() {
            return Optional.ofNullable(entry);
        }

        public Cause cause() {
            return cause;
        }

        public String detail() {
            return String.valueOf(getMessage());
        }
    }
}
