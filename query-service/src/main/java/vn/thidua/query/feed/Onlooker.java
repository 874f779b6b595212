package vn.thidua.query.feed;

import java.util.Set;

/**
 * Wants to know at once that this service has read streams further; the rows can be seen by then.
 */
@FunctionalInterface
public interface Onlooker {
    /** Called by the reading itself, which goes on when this returns: only to be noted here. */
    void read(String readModel, Set<String> streams);
}
