package vn.thidua.command.linear;

import vn.thidua.command.linear.History.Asked;

/** One who answers commands: the version and the events, or the reason of the refusal. */
interface Server {
    /**
     * Answers one of its clients.
     *
     * @throws NotNow when nothing has changed and it is worth trying again
     * @throws RuntimeException when it is not known what has become of the command
     */
    String ask(Asked asked);

    /** Not now: nothing has changed. */
    final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
