package vn.thidua.command.axon;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;

/** The turn of a stream, and who waits for it, in the order of arrival. */
final class Turn {
    private static final int MOST_TOGETHER = 64;

    private final Queue<Asked> waiting = new ArrayDeque<>();
    private boolean given;

    /**
     * Waits until the turn is given to this request, or it has been answered.
     *
     * @throws Refused when neither happens in time; then it will not be carried out
     */
    void await(Asked asked, Duration patience) {
        if (takes(asked) || asked.isCalledWithin(patience)) {
            return;
        }
        if (leaves(asked)) {
            throw new Refused(DoorReason.BUSY);
        }
        // Somebody is carrying it out already.
        asked.awaitCall();
    }

    private synchronized boolean takes(Asked asked) {
        if (given) {
            waiting.add(asked);
            return false;
        }
        given = true;
        return true;
    }

    private synchronized boolean leaves(Asked asked) {
        return waiting.remove(asked);
    }

    /**
     * The one whose turn it is, and those who wait for the same stream and are carried out with it.
     * Who comes twice is left for the next turn: by then the first has its answer.
     */
    synchronized List<Asked> company(Asked first) {
        if (waiting.isEmpty()) {
            return List.of(first);
        }
        var company = new LinkedHashMap<String, Asked>();
        company.put(first.commandId(), first);
        var others = waiting.iterator();
        while (others.hasNext() && company.size() < MOST_TOGETHER) {
            var next = others.next();
            if (next.stream().equals(first.stream())
                    && company.putIfAbsent(next.commandId(), next) == null) {
                others.remove();
            }
        }
        return List.copyOf(company.values());
    }

    synchronized void passOn() {
        var next = waiting.poll();
        given = next != null;
        if (next != null) {
            next.call();
        }
    }
}
