package vn.thidua.domain.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Term;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to the year's scores. Points are hundredths, computed once and kept. */
public sealed interface ScoringEvent extends CycleEvent {

    @Term(vi = "đã ban hành thang điểm", en = "A version of the score scale holds in the year")
    record ScoreScaleAdopted(String bloc, int year, int version, ScoreScale scale, Document basis)
            implements ScoringEvent {}

    @Term(vi = "đã tự chấm điểm", en = "A board scored itself")
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

    @Term(vi = "đã phân công thẩm định", en = "A board verifies another")
    record VerifierAssigned(String bloc, int year, String board, String verifier)
            implements ScoringEvent {}

    @Term(vi = "đã thẩm định điểm", en = "A score was verified")
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

    @Term(vi = "đã yêu cầu giải trình", en = "A board has to explain some criteria")
    record ExplanationRequested(
            String bloc,
            int year,
            String board,
            String verifier,
            List<String> criteria,
            String question)
            implements ScoringEvent {}

    @Term(vi = "đã giải trình", en = "A board explained a criterion")
    record ScoreExplained(
            String bloc,
            int year,
            String board,
            String criterion,
            String explanation,
            List<String> evidence)
            implements ScoringEvent {}

    @Term(vi = "đã phúc tra", en = "Criteria were verified again")
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
    @Term(vi = "đã mở lại thẩm định", en = "Criteria have to be verified again")
    record VerificationReopened(
            String bloc,
            int year,
            String board,
            List<String> criteria,
            ReopenCause cause,
            @Nullable String petition)
            implements ScoringEvent {}

    @Term(vi = "đã khóa số liệu chấm điểm", en = "The inputs of a board's score no longer change")
    record ScoreInputsLocked(String bloc, int year, String board) implements ScoringEvent {}

    @Term(vi = "đã tính điểm so sánh", en = "The criteria that depend on other members have points")
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
    @Term(vi = "điểm so sánh", en = "The points of one board for one relative criterion")
    record RelativeLine(String board, ScoreLine line) {}

    /**
     * The score is final.
     *
     * @param attainable hundredths that the board could have reached on the criteria assigned to it
     */
    @Term(vi = "đã chốt điểm", en = "The score of a board is final")
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
    @Term(vi = "đã xếp hạng", en = "The members are ranked")
    record RankingComputed(String bloc, int year, int ranking, List<Place> places)
            implements ScoringEvent {}

    /**
     * One board's place.
     *
     * @param tied another board has the same score
     */
    @Term(vi = "thứ hạng", en = "The place of one board in a ranking")
    record Place(String board, int total, int attainable, int rank, boolean tied) {}
}
