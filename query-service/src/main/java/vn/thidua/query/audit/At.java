package vn.thidua.query.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.thidua.domain.log.LogEntry;

/** A moment of the log: after the entry at a position, or at an instant. */
public sealed interface At {

    /** Whether the entry had been written by then. */
    boolean includes(LogEntry entry);

    record Position(long position) implements At {
        @Override
        public boolean includes(LogEntry entry) {
            return entry.position() <= position;
        }
    }

    record Moment(Instant instant) implements At {
        @Override
        public boolean includes(LogEntry entry) {
            return !entry.recordedAt().isAfter(instant);
        }
    }

    /** A position from 1, or an instant; nothing where the text is neither. */
    static Optional<At> parse(String text) {
        if (text.matches("[1-9][0-9]{0,17}")) {
            return Optional.of(new Position(Long.parseLong(text)));
        }
        try {
            return Optional.of(new Moment(Instant.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
