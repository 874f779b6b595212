package vn.thidua.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.thidua.domain.log.LogEntry;

/**
 * A moment of the log: after the entry at a position, after the n-th entry of a year, at an
 * instant, or at the end of a day.
 */
public sealed interface At {
    /** As many characters as 2025-12-15 has. */
    int DAY_LENGTH = 10;

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

    /** After so many entries of the year itself. */
    record InYear(long number) implements At {
        @Override
        public boolean includes(LogEntry entry) {
            return entry.sequence() <= number;
        }
    }

    /** Before the first entry that tells of a later day. */
    record Day(LocalDate day) implements At {
        @Override
        public boolean includes(LogEntry entry) {
            return !entry.happenedOn().isAfter(day);
        }
    }

    /** A position from 1, an instant, or a day; nothing where the text is none of them. */
    static Optional<At> parse(String text) {
        if (text.matches("[1-9][0-9]{0,17}")) {
            return Optional.of(new Position(Long.parseLong(text)));
        }
        try {
            return Optional.of(
                    text.length() == DAY_LENGTH
                            ? new Day(LocalDate.parse(text))
                            : new Moment(Instant.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
