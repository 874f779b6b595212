package vn.thidua.domain.bloc;

import java.time.LocalDate;
import vn.thidua.domain.Document;

/**
 * A board follows another from a day on. Under a new name the board follows itself: the identifier
 * stays.
 */
public record Succession(
        Kind kind, String predecessor, String successor, Document instrument, LocalDate from) {

    /** How one board came to follow another. */
    public enum Kind {
        MERGE,
        ABSORB,
        REORGANISE,
        RENAME
    }

    /** Whether one board ended and another took its place. */
    boolean isBetweenTwo() {
        return kind != Kind.RENAME;
    }
}
