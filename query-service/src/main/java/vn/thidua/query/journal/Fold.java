package vn.thidua.query.journal;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.State;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.feed.EntryReader.Unreadable;
import vn.thidua.query.reading.AsOf;
import vn.thidua.query.reading.Heading;

/**
 * What the rules know of a stream, folded from the journal. Views that answer by a rule ask the
 * rule itself, so that there is no second copy of it in a table.
 */
@Component
public class Fold {
    private final JournalQuery journal;
    private final EntryReader reader;

    Fold(JournalQuery journal, EntryReader reader) {
        this.journal = journal;
        this.reader = reader;
    }

    /** The entries of a stream that count, and the state after them. */
    public Folded of(String stream, Predicate<LogEntry> counts) {
        var entries = journal.entries(stream).stream().filter(counts).toList();
        var events = entries.stream().map(this::event).toList();
        var state = Rules.initial(stream);
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return new Folded(entries, events, state, journal.heldSince(stream).orElse(null));
    }

    private Event event(LogEntry entry) {
        try {
            return reader.event(entry);
        } catch (Unreadable e) {
            throw new IllegalStateException(
                    "entry %d can no longer be read".formatted(entry.position()), e);
        }
    }

    /**
     * A state, and what led to it.
     *
     * @param heldSince since when a fault keeps the journal from going on here
     */
    public record Folded(
            List<LogEntry> entries, List<Event> events, State state, @Nullable Instant heldSince) {

        /** How far it is; there is an entry where there is a state. */
        public AsOf asOf() {
            return AsOf.of(entries.getLast(), heldSince);
        }

        /** What stands above a view of the year that was folded. */
        public Heading heading(Running year) {
            var opening = year.opening();
            return new Heading(
                    opening.bloc(),
                    opening.blocName(),
                    opening.year(),
                    opening.illustrative(),
                    opening.history(),
                    state instanceof Cycle.Closed,
                    asOf());
        }
    }
}
