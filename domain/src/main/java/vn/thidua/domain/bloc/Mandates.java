package vn.thidua.domain.bloc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Lists;
import vn.thidua.domain.bloc.LeadingEvent.MandateEnded;
import vn.thidua.domain.bloc.LeadingEvent.MandateGranted;

/** Who may act for which board, and on which days. */
public record Mandates(Map<String, Mandate> byId) {

    static Mandates none() {
        return new Mandates(Map.of());
    }

    public Optional<Mandate> of(String mandate) {
        return Optional.ofNullable(byId.get(mandate));
    }

    /** Every mandate that was ever granted for the board, in the order they were granted. */
    public List<Mandate> ofBoard(String board) {
        return byId.values().stream()
                .filter(mandate -> mandate.granted().board().equals(board))
                .toList();
    }

    Mandates with(MandateGranted e) {
        return new Mandates(Lists.plus(byId, e.mandate(), new Granted(e)));
    }

    Mandates with(MandateEnded e) {
        return of(e.mandate())
                .map(known ->
                        new Mandates(Lists.plus(byId, e.mandate(), new Ended(known.granted(), e))))
                .orElse(this);
    }

    /** Where one mandate stands. */
    public sealed interface Mandate {
        MandateGranted granted();

        /** Its last day; nothing where it holds until further notice. */
        @Nullable LocalDate lastDay();

        /** Whether it holds on some day from the first to the last. */
        default boolean holdsBetween(LocalDate first, @Nullable LocalDate last) {
            var end = lastDay();
            return (last == null || !granted().from().isAfter(last))
                    && (end == null || !end.isBefore(first));
        }
    }

    /** As it was granted. */
    public record Granted(MandateGranted granted) implements Mandate {
        @Override
        public @Nullable LocalDate lastDay() {
            return granted.until();
        }
    }

    /** Ended by an act of its own. */
    public record Ended(MandateGranted granted, MandateEnded ended) implements Mandate {
        @Override
        public LocalDate lastDay() {
            return ended.until();
        }
    }
}
