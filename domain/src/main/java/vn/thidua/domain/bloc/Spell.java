package vn.thidua.domain.bloc;

import java.time.LocalDate;
import vn.thidua.domain.Document;

/** One stretch of days on which a board is a member, and how it ended. */
public sealed interface Spell {
    LocalDate from();

    boolean covers(LocalDate day);

    /** It is a member still. */
    record Open(LocalDate from) implements Spell {
        @Override
        public boolean covers(LocalDate day) {
            return !day.isBefore(from);
        }
    }

    /** The stretch is over. */
    sealed interface Ended extends Spell {
        /** The first day on which the board was a member no longer. */
        LocalDate until();

        Document instrument();

        @Override
        default boolean covers(LocalDate day) {
            return !day.isBefore(from()) && day.isBefore(until());
        }
    }

    /** The board went on elsewhere, and may come back. */
    record Left(LocalDate from, LocalDate until, Document instrument) implements Ended {}

    /** The board exists no longer. */
    record Ceased(LocalDate from, LocalDate until, Document instrument) implements Ended {}
}
