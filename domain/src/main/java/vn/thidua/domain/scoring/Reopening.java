package vn.thidua.domain.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;

/** Opens what was verified again, and nothing else. */
final class Reopening {
    private Reopening() {}

    static List<VerificationReopened> of(
            Running year,
            String board,
            List<String> leaves,
            ReopenCause cause,
            @Nullable String petition) {
        boolean verified =
                year.scores().sheet(board).filter(Sheet.Reviewed.class::isInstance).isPresent();
        return verified && !leaves.isEmpty()
                ? List.of(
                        new VerificationReopened(
                                year.opening().bloc(),
                                year.opening().year(),
                                board,
                                leaves,
                                cause,
                                petition))
                : List.of();
    }
}
