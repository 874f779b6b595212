package vn.thidua.query.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All who listen now, in the order in which they came: so many of one person, so many at all. */
@Component
class Listeners {
    /**
     * Whose ninth screen opens gives up the first: that one is most likely a page left behind, and
     * if it is not, it comes back by itself.
     */
    static final int MOST_OF_PERSON = 8;

    static final int MOST = 2_000;

    private final Set<Listener> all = new LinkedHashSet<>();
    private boolean closed;

    /** Takes one in, unless there is no room. */
    synchronized boolean admit(Listener listener) {
        var own = all.stream().filter(other -> other.person().equals(listener.person())).toList();
        if (own.size() >= MOST_OF_PERSON) {
            var first = own.getFirst();
            all.remove(first);
            first.end();
        }
        return !closed && all.size() < MOST && all.add(listener);
    }

    synchronized void leave(Listener listener) {
        all.remove(listener);
    }

    /** What is listened to. */
    synchronized Set<String> streams() {
        return all.stream().map(Listener::stream).collect(Collectors.toUnmodifiableSet());
    }

    synchronized void tell(Map<String, Present> presents) {
        for (var listener : all) {
            var present = presents.get(listener.stream());
            if (present != null) {
                listener.tell(present);
            }
        }
    }

    /** Ends all, and takes in nobody from now on. */
    synchronized void close() {
        closed = true;
        List.copyOf(all).forEach(Listener::end);
    }
}
