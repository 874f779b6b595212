package vn.thidua.command.axon;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.policy.Caller;

/**
 * What goes beside a command: who asks, when, under which id.
 *
 * @param expectedVersion the version of the stream that the caller has seen, if it says so
 * @param trace of the request, where that is traced
 */
record Envelope(
        Caller caller,
        String commandId,
        Instant at,
        @Nullable Imported imported,
        String requestHash,
        @Nullable Long expectedVersion,
        @Nullable String trace) {

    /** What the rules and the log are told, once it is known as whom the caller acts. */
    Stamp stamp(Actor actor) {
        return new Stamp(commandId, actor, at, imported);
    }
}
