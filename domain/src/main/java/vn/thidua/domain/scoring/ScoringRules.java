package vn.thidua.domain.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.NotYet;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;

/** The rules of scoring. */
public final class ScoringRules {
    private ScoringRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, ScoringCommand command, LocalDate day) {
        return NotYet.rule(command);
    }

    public static Scores evolve(Scores state, ScoringEvent event) {
        return NotYet.rule(event);
    }

    /**
     * Opens the verification of a board's criteria again; nothing where none of them is verified.
     *
     * @param petition the petition that was upheld, where that is the cause
     */
    public static List<VerificationReopened> reopen(
            Running year,
            String board,
            List<String> criteria,
            ReopenCause cause,
            @Nullable String petition) {
        return NotYet.rule(List.of(year, board, criteria, cause, String.valueOf(petition)));
    }
}
