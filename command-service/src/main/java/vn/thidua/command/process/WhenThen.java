package vn.thidua.command.process;

import java.util.List;
import java.util.Set;
import vn.thidua.domain.Event;
import vn.thidua.domain.Reason;
import vn.thidua.domain.log.LogEntry;

/**
 * A process: when this has happened, then that is asked for. Its name is the sentence. It only
 * asks; the rules decide, as they do for everybody.
 */
interface WhenThen {
    default String name() {
        return getClass().getSimpleName();
    }

    /** The kinds of events that may set it off. */
    List<Class<? extends Event>> follows();

    default boolean isAbout(Class<? extends Event> type) {
        return follows().stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    /** What follows from an entry of the log. The same entry may be shown again, and often. */
    List<Reaction> when(Event event, LogEntry entry);

    /** The refusals that say: this is done already, or there is nothing to do. */
    Set<? extends Reason> settledBy();
}
