package vn.thidua.domain.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the year's scores. Points are hundredths, computed once and kept. */
public sealed interface ScoringEvent extends CycleEvent {

    record ScoreScaleAdopted(String bloc, int year, int version, ScoreScale scale, Document basis)
            implements ScoringEvent {}

    record SelfScoreSubmitted(
            String bloc,
            int year,
            String board,
            int submission,
            int scaleVersion,
            List<ScoreEntry> entries,
            List<ScoreLine> lines,
            int total,
            int daysLate)
            implements ScoringEvent {}

    record VerifierAssigned(String bloc, int year, String board, String verifier)
            implements ScoringEvent {}

    record ScoreVerified(
            String bloc,
            int year,
            String board,
            String verifier,
            int scaleVersion,
            List<ScoreEntry> entries,
            List<ScoreLine> lines,
            int total)
            implements ScoringEvent {}

    record ExplanationRequested(
            String bloc,
            int year,
            String board,
            String verifier,
            List<String> criteria,
            String question)
            implements ScoringEvent {}

    record ScoreExplained(
            String bloc,
            int year,
            String board,
            String criterion,
            String explanation,
            List<String> evidence)
            implements ScoringEvent {}

    record ScoreReverified(
            String bloc,
            int year,
            String board,
            String verifier,
            int scaleVersion,
            List<ScoreEntry> entries,
            List<ScoreLine> lines,
            int total)
            implements ScoringEvent {}

    /**
     * What was verified has to be verified again.
     *
     * @param petition the petition that was upheld, where that is the cause
     */
    record VerificationReopened(
            String bloc,
            int year,
            String board,
            List<String> criteria,
            ReopenCause cause,
            @Nullable String petition)
            implements ScoringEvent {}

    record ScoreInputsLocked(String bloc, int year, String board) implements ScoringEvent {}

    record RelativeScoresComputed(String bloc, int year, int scaleVersion, List<RelativeLine> lines)
            implements ScoringEvent {

        List<ScoreLine> linesOf(String board) {
            return lines.stream()
                    .filter(line -> line.board().equals(board))
                    .map(RelativeLine::line)
                    .toList();
        }
    }

    /** The points of one board for one relative criterion. */
    record RelativeLine(String board, ScoreLine line) {}

    /**
     * The score is final.
     *
     * @param attainable hundredths that the board could have reached on the criteria assigned to it
     */
    record ScoreFinalised(
            String bloc,
            int year,
            String board,
            int scaleVersion,
            List<ScoreLine> lines,
            int total,
            int attainable)
            implements ScoringEvent {}

    /** Each ranking has its own number; earlier ones stay readable. */
    record RankingComputed(String bloc, int year, int ranking, List<Place> places)
            implements ScoringEvent {}

    /**
     * One board's place.
     *
     * @param tied another board has the same score
     */
    record Place(String board, int total, int attainable, int rank, boolean tied) {}
}
