package vn.thidua.domain.dispute;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;

/** The rules of a dispute. */
public final class PetitionRules {
    private PetitionRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, PetitionCommand command, LocalDate day) {
        return NotYet.rule(command);
    }

    public static Petitions evolve(Petitions state, PetitionEvent event) {
        return NotYet.rule(event);
    }
}
