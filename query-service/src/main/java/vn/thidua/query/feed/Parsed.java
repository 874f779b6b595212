package vn.thidua.query.feed;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.EntryReader.Unreadable;

/**
 * A readable entry and the event in it. An event that cannot be read is only a matter for a read
 * model that has not passed it yet.
 */
record Parsed(
        LogEntry entry, @Nullable Event event, @Nullable Unreadable refusal, Received received) {

    static Parsed of(EntryReader reader, Received received) throws Unreadable {
        var entry = reader.entry(received.text());
        try {
            return new Parsed(entry, reader.event(entry), null, received);
        } catch (Unreadable e) {
            return new Parsed(entry, null, e, received);
        }
    }

    /** The same line, received another time. */
    Parsed again(Received other) {
        return new Parsed(entry, event, refusal, other);
    }

    Stop stop(Cause cause, String detail) {
        return Stop.at(received.place(), cause, detail).of(entry);
    }
}
