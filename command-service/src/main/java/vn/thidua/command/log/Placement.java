package vn.thidua.command.log;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.log.LogEntry;

/**
 * Gives the appends of a group their places after a head, one after the other, so that each sees
 * what those before it append. Nothing here reads or writes the database.
 */
final class Placement {
    private final Map<String, Tail> ends;
    private final Map<String, Tail> grown = new HashMap<>();
    private final Map<Pending, List<LogEntry>> placed = new LinkedHashMap<>();
    private final List<Pending> refused = new ArrayList<>();
    private final long head;
    private long position;

    /** {@code ends}: of every stream that the group rests on or appends to. */
    Placement(long head, Map<String, Tail> ends) {
        this.head = head;
        this.position = head;
        this.ends = new HashMap<>(ends);
    }

    /** Refuses the append when a stream that it rests on has grown. */
    void place(Pending append) {
        var streams = append.streams();
        if (streams != null && streams.stream().anyMatch(s -> grew(s, append.condition()))) {
            refuse(append);
            return;
        }
        var entries = new ArrayList<LogEntry>(append.drafts().size());
        for (var draft : append.drafts()) {
            position++;
            var end = new Tail(end(draft.stream()).sequence() + 1, position);
            ends.put(draft.stream(), end);
            grown.put(draft.stream(), end);
            entries.add(entry(draft, end));
        }
        placed.put(append, entries);
    }

    void refuse(Pending append) {
        refused.add(append);
    }

    private boolean grew(String stream, Condition condition) {
        return end(stream).position() > condition.after();
    }

    private Tail end(String stream) {
        return ends.getOrDefault(stream, Tail.NONE);
    }

    long head() {
        return head;
    }

    long newHead() {
        return position;
    }

    Map<String, Tail> grown() {
        return grown;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    int size() {
        return Math.toIntExact(position - head);
    }

    int refused() {
        return refused.size();
    }

    /** Takes a row of what has a place. */
    interface Rows {
        void add(LogEntry entry, Draft draft) throws SQLException;
    }

    /**
     * Hands over all rows in order. An entry is hashed only then, so that the database can be at
     * work on the ones before it.
     */
    void writeTo(Rows rows) throws SQLException {
        for (var append : placed.entrySet()) {
            var drafts = append.getKey().drafts().iterator();
            for (var entries = append.getValue().listIterator(); entries.hasNext(); ) {
                var entry = entries.next().hashed();
                entries.set(entry);
                rows.add(entry, drafts.next());
            }
        }
    }

    /** Tells everybody what became of his append. */
    void announce() {
        placed.forEach(Pending::succeed);
        for (var append : refused) {
            append.fail(new AppendRefused.Conflict(append.condition().after()));
        }
    }

    /** What became of it is not known, or it has become nothing. */
    void fail(RuntimeException why) {
        placed.keySet().forEach(append -> append.fail(why));
        refused.forEach(append -> append.fail(why));
    }

    private static LogEntry entry(Draft draft, Tail place) {
        return new LogEntry(
                place.position(),
                draft.stream(),
                place.sequence(),
                draft.type(),
                draft.schema(),
                draft.payload(),
                // As fine as PostgreSQL keeps it, so that the hash holds when read back.
                draft.recordedAt().truncatedTo(ChronoUnit.MICROS),
                draft.happenedOn(),
                draft.source(),
                draft.actor(),
                draft.unit(),
                draft.command(),
                draft.commandId(),
                draft.ordinal(),
                draft.requestHash(),
                "");
    }
}
