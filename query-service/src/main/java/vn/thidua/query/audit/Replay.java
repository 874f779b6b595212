package vn.thidua.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.State;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.feed.EntryReader.Unreadable;

/** The year folded entry by entry with the rules themselves, as far as the entries allow. */
record Replay(State before, List<Moment> moments) {

    /** One entry, its event, and what the rules know after it. */
    record Moment(LogEntry entry, Event event, State after) {}

    static Replay of(String stream, List<LogEntry> entries, EntryReader reader, Findings findings) {
        var before = Rules.initial(stream);
        var moments = new ArrayList<Moment>();
        var state = before;
        for (var entry : entries) {
            try {
                var event = reader.event(entry);
                state = Rules.evolve(state, event);
                moments.add(new Moment(entry, event, state));
            } catch (Unreadable e) {
                findings.add(Fault.DOES_NOT_REPLAY, entry, Map.of("detail", e.detail()));
                break;
            } catch (RuntimeException e) {
                // A changed entry may break the fold in any way; that it does is the finding.
                findings.add(Fault.DOES_NOT_REPLAY, entry, Map.of("detail", e.toString()));
                break;
            }
        }
        return new Replay(before, List.copyOf(moments));
    }

    /** The part of the replay up to a moment; what comes later cannot be in it. */
    Replay until(At at) {
        return new Replay(
                before, moments.stream().takeWhile(moment -> at.includes(moment.entry())).toList());
    }

    State state() {
        return moments.isEmpty() ? before : moments.getLast().after();
    }

    Optional<LogEntry> last() {
        return moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast().entry());
    }
}
