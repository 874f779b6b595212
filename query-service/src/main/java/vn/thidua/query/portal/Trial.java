package vn.thidua.query.portal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.domain.Command;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Policy;

/**
 * Asks the policy and the rules beforehand what they would say, by the state as far as it is known
 * here. Only the command-service decides; this spares people a way there and back.
 */
@Component
class Trial {
    private final Clock clock;

    Trial(Clock clock) {
        this.clock = clock;
    }

    /** Whether the caller may ask for this at all. */
    boolean isAllowed(Caller caller, Command command, Known known) {
        return Policy.admits(
                caller, command, (Bloc) known.blocState(), own(command, known), known.today());
    }

    /** Why it would be refused, if it would be. */
    Optional<Rejection> refusal(Caller caller, Acts.Act act, ObjectNode body, Known known) {
        Command command = Json.MAPPER.treeToValue(body, act.type());
        try {
            var actor =
                    Policy.admit(
                            caller,
                            command,
                            (Bloc) known.blocState(),
                            own(command, known),
                            known.today(),
                            false);
            var stamp = new Stamp("trial", actor, clock.instant(), null);
            Rules.decide(own(command, known), copied(command, known), command, stamp);
            return Optional.empty();
        } catch (Rejection refused) {
            return Optional.of(refused);
        }
    }

    private static State own(Command command, Known known) {
        return known.own(command instanceof CycleCommand);
    }

    private static State copied(Command command, Known known) {
        return command.copiesFrom().isPresent() ? known.blocState() : own(command, known);
    }
}
