package vn.thidua.domain.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRanking;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.RequestExplanation;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.domain.scoring.Sheet.Locked;
import vn.thidua.domain.scoring.Sheet.Matter;
import vn.thidua.domain.scoring.Sheet.Reviewed;
import vn.thidua.domain.scoring.Sheet.Submitted;
import vn.thidua.domain.scoring.Sheet.Verification;
import vn.thidua.domain.scoring.Sheet.Verified;

/**
 * The rules of scoring: a board scores itself, another verifies, the members are compared once all
 * inputs stand, and every final score and ranking stays readable.
 */
public final class ScoringRules {
    private ScoringRules() {}

    public static List<? extends CycleEvent> decide(
            Running year, ScoringCommand command, LocalDate day) {
        return switch (command) {
            case AdoptScoreScale c -> ScaleRules.adopt(year, c);
            case SubmitSelfScore c -> List.of(SheetRules.submit(year, c, day));
            case AssignVerifier c -> List.of(SheetRules.assign(year, c));
            case VerifyScore c -> List.of(SheetRules.verify(year, c));
            case RequestExplanation c -> List.of(ReviewRules.ask(year, c));
            case ExplainScore c -> List.of(ReviewRules.explain(year, c, day));
            case ReverifyScore c -> List.of(ReviewRules.reverify(year, c));
            case LockScoreInputs c -> List.of(ReviewRules.lock(year, c, day));
            case ComputeRelativeScores c -> List.of(ClosingRules.compare(year, c));
            case FinaliseScore c -> List.of(ClosingRules.finalise(year, c));
            case ComputeRanking c -> List.of(ClosingRules.rank(year, c));
        };
    }

    public static Scores evolve(Scores scores, ScoringEvent event) {
        return switch (event) {
            case ScoreScaleAdopted e -> scores.with(e);
            case SelfScoreSubmitted e -> scores.with(e.board(), new Submitted(e));
            case VerifierAssigned e -> scores.with(e);
            case ScoreVerified e -> verified(scores, e);
            case ExplanationRequested e -> marked(scores, e.board(), e.criteria(), Matter.ASKED);
            case ScoreExplained e ->
                    marked(scores, e.board(), List.of(e.criterion()), Matter.EXPLAINED);
            case ScoreReverified e ->
                    scores.change(e.board(), Verified.class, sheet -> sheet.with(e));
            case VerificationReopened e -> scores.with(e);
            case ScoreInputsLocked e -> locked(scores, e);
            case RelativeScoresComputed e -> scores.with(e);
            case ScoreFinalised e -> scores.with(e);
            case RankingComputed e -> scores.with(e);
        };
    }

    private static Scores verified(Scores scores, ScoreVerified e) {
        return scores.change(
                e.board(),
                Submitted.class,
                sheet -> new Verified(sheet.self(), Verification.of(e), Map.of()));
    }

    private static Scores marked(
            Scores scores, String board, List<String> criteria, Matter matter) {
        return scores.change(board, Verified.class, sheet -> sheet.with(criteria, matter));
    }

    private static Scores locked(Scores scores, ScoreInputsLocked e) {
        return scores.change(
                e.board(), Reviewed.class, sheet -> new Locked(sheet.self(), sheet.verification()));
    }

    /**
     * Opens the verification of a board's criteria again; nothing where none of them is verified. A
     * group stands for all criteria below it.
     *
     * @param petition the petition that was upheld, where that is the cause
     */
    public static List<VerificationReopened> reopen(
            Running year,
            String board,
            List<String> criteria,
            ReopenCause cause,
            @Nullable String petition) {
        return year.scores().scale().stream()
                .map(adopted -> new ScaleTree(adopted.scale()).leavesOf(criteria))
                .flatMap(leaves -> Reopening.of(year, board, leaves, cause, petition).stream())
                .toList();
    }
}
