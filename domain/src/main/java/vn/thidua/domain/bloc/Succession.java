package vn.thidua.domain.bloc;

import java.time.LocalDate;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;

/**
 * A board follows another from a day on. Under a new name the board follows itself: the identifier
 * stays.
 */
@Term(vi = "kế thừa", en = "The link between a board and the one that succeeds it")
public record Succession(
        Kind kind, String predecessor, String successor, Document instrument, LocalDate from) {

    /** How one board came to follow another. */
    @Term(vi = "hình thức kế thừa", en = "How one board went on as another")
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
