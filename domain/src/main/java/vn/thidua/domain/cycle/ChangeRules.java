package vn.thidua.domain.cycle;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.State;
import vn.thidua.domain.cycle.Cycle.Running;

/** The rules by which a change of the bloc reaches a year that is open. */
final class ChangeRules {
    private ChangeRules() {}

    static List<ChangeEvent> decide(
            Running year, State copied, ChangeCommand command, LocalDate day) {
        return NotYet.rule(command);
    }

    static Running evolve(Running year, ChangeEvent event) {
        return NotYet.rule(event);
    }
}
