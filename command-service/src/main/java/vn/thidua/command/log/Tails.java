package vn.thidua.command.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What this node knows of the ends of the streams. Whatever is kept here holds for the log up to
 * {@link #head}; what other nodes have appended after it is not known yet.
 *
 * <p>So it is enough to compare heads when appending: where the log still ends at the known head,
 * these are the ends.
 */
final class Tails {
    private static final int CAPACITY = 50_000;

    private final Map<String, Tail> ends =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tail> eldest) {
                    return size() > CAPACITY;
                }
            };

    private long head;

    synchronized long head() {
        return head;
    }

    synchronized Optional<Tail> of(String stream) {
        return Optional.ofNullable(ends.get(stream));
    }

    /**
     * The position up to which nothing follows in the stream, where that is known. A reader may
     * have seen the end of a stream beyond the head that is known here.
     */
    synchronized OptionalLong unchangedUpTo(String stream, long position) {
        var end = ends.get(stream);
        return end != null && end.position() <= position
                ? OptionalLong.of(Math.max(head, end.position()))
                : OptionalLong.empty();
    }

    /**
     * Somebody has read the end of a stream when the log ended there. A reader that is behind what
     * is known here by now may have missed an entry, and is not listened to.
     */
    synchronized void learn(String stream, Tail end, long asOf) {
        if (asOf >= head) {
            ends.merge(stream, end, Tail::later);
        }
    }

    /**
     * All that was appended after the position and up to the new head has these ends. What lies
     * before the position must be known, or nothing is learned: the next append finds the log to be
     * longer than it is known, and reads on.
     */
    synchronized void grow(long after, Map<String, Tail> grown, long newHead) {
        if (head < after) {
            return;
        }
        grown.forEach((stream, end) -> ends.merge(stream, end, Tail::later));
        head = Math.max(head, newHead);
    }

    /** Nothing is known any more but where the log ends. */
    synchronized void forget(long newHead) {
        if (newHead > head) {
            ends.clear();
            head = newHead;
        }
    }
}
