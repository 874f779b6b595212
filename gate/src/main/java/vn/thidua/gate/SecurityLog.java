package vn.thidua.gate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.domain.Refusal;

/**
 * What whoever watches over the machine is told of the doors: that somebody came in, or was turned
 * away and why. No person, address or word of the request is in it; who did what stands in the log
 * of events.
 */
public final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("thidua.security");

    /** A flood of refusals fills no disk. */
    private static final Quota LINES = new Quota(600);

    private SecurityLog() {}

    public static void refused(Refusal reason) {
        note("refused " + reason.name());
    }

    public static void signedIn() {
        note("signed in");
    }

    public static void signedOut() {
        note("signed out");
    }

    private static void note(String what) {
        if (LINES.take(what).isEmpty()) {
            LOG.info(what);
        }
    }
}
