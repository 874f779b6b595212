package vn.thidua.domain.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.result.ResultEvent.Restatement;
import vn.thidua.domain.result.ResultEvent.ResultRestated;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringRules;

/**
 * Figures that moved further than the charter tolerates. What was verified on the old ones is
 * opened again. History without a charter has no tolerance to exceed.
 */
final class Restating {
    private Restating() {}

    /** What follows from new figures beside those filed before, if anything does. */
    static Stream<CycleEvent> follow(
            Running year, String board, int submission, List<Figure> figures) {
        var charter = year.frame().bloc().charter();
        var filed = year.results().filings(board);
        if (charter == null || filed.isEmpty()) {
            return Stream.empty();
        }
        int tolerance = charter.disciplineOrDefault().restatementPercent();
        var changes = beyond(filed.getLast().figures(), figures, tolerance);
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var restated =
                new ResultRestated(
                        year.opening().bloc(),
                        year.opening().year(),
                        board,
                        submission,
                        tolerance,
                        changes);
        return Stream.concat(Stream.of(restated), reopened(year, board, changes).stream());
    }

    private static List<VerificationReopened> reopened(
            Running year, String board, List<Restatement> changes) {
        var moved = changes.stream().map(Restatement::indicator).toList();
        return ScoringRules.reopen(
                year, board, year.scores().measuredBy(moved), ReopenCause.RESTATEMENT, null);
    }

    private static List<Restatement> beyond(
            List<Figure> before, List<Figure> after, int tolerance) {
        Map<Indicator, BigDecimal> earlier =
                before.stream().collect(Collectors.toMap(Figure::indicator, Figure::actual));
        return after.stream()
                .map(figure -> change(earlier.get(figure.indicator()), figure))
                .filter(Objects::nonNull)
                .filter(change -> isBeyond(change, tolerance))
                .toList();
    }

    private static @Nullable Restatement change(@Nullable BigDecimal before, Figure after) {
        return before == null ? null : new Restatement(after.indicator(), before, after.actual());
    }

    /** Exact, without division; a figure that was zero and is not any more is always beyond. */
    private static boolean isBeyond(Restatement change, int tolerance) {
        var moved = change.after().subtract(change.before()).abs();
        return moved.multiply(BigDecimal.valueOf(100))
                        .compareTo(change.before().multiply(BigDecimal.valueOf(tolerance)))
                > 0;
    }
}
