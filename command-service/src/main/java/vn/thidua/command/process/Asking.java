package vn.thidua.command.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.json.RequestHash;
import vn.thidua.domain.Command;
import vn.thidua.domain.Reason;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.policy.Caller;

/** Sends what a process asks for, on the same path as everything else. */
@Component
class Asking {
    private static final int ENOUGH_TO_TELL_COMMANDS_APART = 12;

    private static final Caller SYSTEM = new Caller.Unattended();

    private final Commands commands;

    Asking(Commands commands) {
        this.commands = commands;
    }

    /**
     * The command id follows from the process, the cause and the command, so that asking again has
     * the first answer. No caller of the door can have used it: a key has no slash.
     *
     * @param cause what set the process off, such as a position of the log
     * @param settledBy the refusals that are as good as an acceptance
     */
    void ask(String process, String cause, Command command, Set<? extends Reason> settledBy) {
        var hash = RequestHash.of(SYSTEM, command, null);
        var id =
                String.join(
                        "/",
                        process,
                        cause,
                        command.stream(),
                        hash.substring(0, ENOUGH_TO_TELL_COMMANDS_APART));
        try {
            commands.send(new Commands.Request(command, SYSTEM, null, id, hash, null));
        } catch (Rejection rejection) {
            if (!settledBy.contains(rejection.reason())) {
                throw rejection;
            }
        }
    }
}
