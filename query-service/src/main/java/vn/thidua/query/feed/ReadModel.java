package vn.thidua.query.feed;

import java.util.List;
import vn.thidua.domain.Event;
import vn.thidua.domain.log.LogEntry;

/**
 * Turns what happened into rows. It only says which statements; the feed runs them, in the
 * transaction that also moves its progress.
 */
public interface ReadModel {
    /** Its name in the guard table, in its consumer group, and for the operator. */
    String name();

    /** The tables that are its own. */
    List<String> tables();

    /** What an entry does to them; nothing is a valid answer, silence about an event is not. */
    List<Statement> on(LogEntry entry, Event event);
}
