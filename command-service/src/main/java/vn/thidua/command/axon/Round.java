package vn.thidua.command.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An attempt to carry out requests of one stream in one append. What is said here of a request
 * holds once the append is in the log.
 */
final class Round {
    private final List<Asked> asked;
    private final Instant at;
    private final List<Asked> taken = new ArrayList<>();
    private final Map<Asked, RuntimeException> refused = new LinkedHashMap<>();

    Round(List<Asked> asked, Instant at) {
        this.asked = asked;
        this.at = at;
    }

    String stream() {
        return asked.getFirst().stream();
    }

    String bloc() {
        return asked.getFirst().command().bloc();
    }

    List<Asked> asked() {
        return asked;
    }

    boolean isOfOne() {
        return asked.size() == 1;
    }

    Instant at() {
        return at;
    }

    /** Who led to something that is to be appended. */
    List<Asked> taken() {
        return taken;
    }

    void take(Asked one) {
        taken.add(one);
    }

    Map<Asked, RuntimeException> refused() {
        return refused;
    }

    void refuse(Asked one, RuntimeException why) {
        taken.remove(one);
        refused.put(one, why);
    }

    /** Tells those in the append, or everybody when it did not come so far. */
    void fail(RuntimeException why) {
        (taken.isEmpty() ? asked : taken).forEach(one -> one.refuse(why));
    }
}
