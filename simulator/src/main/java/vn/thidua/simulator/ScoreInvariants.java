package vn.thidua.simulator;

import static vn.thidua.simulator.Invariant.year;

import java.util.List;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;

/** What always holds of scores and rankings. */
final class ScoreInvariants {
    static final List<Invariant<?>> ALL =
            List.of(
                    year(
                            "Only a member scores itself.",
                            SelfScoreSubmitted.class,
                            (before, e, _) -> YearInvariants.isMember(before, e.board())),
                    year(
                            "Nobody verifies itself.",
                            VerifierAssigned.class,
                            (_, e, _) -> !e.verifier().equals(e.board())),
                    year(
                            "Nobody's score is verified by its own board.",
                            ScoreVerified.class,
                            (_, e, _) -> !e.verifier().equals(e.board())),
                    year(
                            "Nobody's score is verified again by its own board.",
                            ScoreReverified.class,
                            (_, e, _) -> !e.verifier().equals(e.board())),
                    year(
                            "A final score has no line that waits, and is not below zero.",
                            ScoreFinalised.class,
                            (_, e, _) ->
                                    e.total() >= 0
                                            && e.lines().stream()
                                                    .allMatch(l ->
                                                            !l.assigned()
                                                                    || l.hundredths() != null)),
                    year(
                            "Equal scores share a rank, and a better score never ranks behind.",
                            RankingComputed.class,
                            (_, e, _) -> isOrdered(e)));

    private ScoreInvariants() {}

    private static boolean isOrdered(RankingComputed e) {
        var places = e.places();
        for (var one : places) {
            for (var other : places) {
                int order =
                        Long.compare(
                                (long) one.total() * other.attainable(),
                                (long) other.total() * one.attainable());
                boolean behind = order > 0 && one.rank() >= other.rank();
                boolean apart = order == 0 && one.rank() != other.rank();
                if (behind || apart) {
                    return false;
                }
            }
        }
        return true;
    }
}
