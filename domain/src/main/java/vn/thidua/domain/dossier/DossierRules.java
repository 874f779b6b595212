package vn.thidua.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;

/** The rules of a dossier. */
public final class DossierRules {
    private DossierRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, DossierCommand command, LocalDate day) {
        return NotYet.rule(command);
    }

    public static Dossiers evolve(Dossiers state, DossierEvent event) {
        return NotYet.rule(event);
    }
}
