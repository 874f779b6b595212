package vn.thidua.query.workbook;

import java.time.Instant;
import java.util.UUID;

/**
 * A workbook of a year for one person, and how far it is.
 *
 * @param done parts of {@code total}: every page is one, and the writing of the file
 * @param bytes of the file, once it is done
 * @param until when it is deleted
 */
record Work(
        Order order,
        UUID id,
        State state,
        int done,
        int total,
        long bytes,
        Instant startedAt,
        Instant changedAt,
        Instant until) {

    /** Whose it is, of which year, in which language. */
    record Order(String person, String bloc, int year, String language) {
        /** Where its year stands. */
        public String address() {
            return "/%s/%d".formatted(bloc, year);
        }
    }

    /** Where it stands. */
    enum State {
        WORKING,
        DONE,
        /** The node that made it is gone. */
        BROKEN_OFF,
        /** A page could not be made. */
        FAILED,
        /** The person's token ended before all was read. */
        SIGNED_OUT
    }
}
