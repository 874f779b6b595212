package vn.thidua.domain.scoring;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.scoring.ScoringReason.NOTHING_ASSIGNED;
import static vn.thidua.domain.scoring.ScoringReason.NOT_THE_VERIFIER;
import static vn.thidua.domain.scoring.ScoringReason.SELF_SCORE_BY_EARLIER_SCALE;
import static vn.thidua.domain.scoring.ScoringReason.SELF_SCORE_MISSING;
import static vn.thidua.domain.scoring.ScoringReason.VERIFICATION_BEGAN;
import static vn.thidua.domain.scoring.ScoringReason.VERIFIER_ALREADY_ASSIGNED;
import static vn.thidua.domain.scoring.ScoringReason.VERIFIES_ITSELF;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.domain.Deadline;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoringCommand.AssignVerifier;
import vn.thidua.domain.scoring.ScoringCommand.SubmitSelfScore;
import vn.thidua.domain.scoring.ScoringCommand.VerifyScore;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.domain.scoring.Sheet.Reviewed;
import vn.thidua.domain.scoring.Sheet.Submitted;

/** The rules of a self-score and of its first verification by another board. */
final class SheetRules {
    private SheetRules() {}

    /**
     * A board may score itself again until somebody has verified it; it stays as late as it was.
     */
    static SelfScoreSubmitted submit(Running year, SubmitSelfScore c, LocalDate day) {
        year.member(c.board());
        var adopted = ScaleRules.inForce(year);
        var before = year.scores().sheet(c.board()).map(Sheet::self).orElse(null);
        requireNotVerified(year, c.board());
        var tree = new ScaleTree(adopted.scale());
        var answers = new Answers(year, c.board(), tree, c.entries());
        var inputs = answers.inputs(Map.of());
        answers.requireEvidence(inputs);
        var score = score(year, c.board(), tree, inputs);
        return new SelfScoreSubmitted(
                c.bloc(),
                c.year(),
                c.board(),
                before == null ? 1 : before.submission() + 1,
                adopted.version(),
                c.entries(),
                score.lines(),
                score.total(),
                before == null
                        ? Deadline.daysLate(year.due(Step.SELF_SCORE), day)
                        : before.daysLate());
    }

    /**
     * Nobody verifies itself; a verifier is replaced before the work begins, or once it has left.
     */
    static VerifierAssigned assign(Running year, AssignVerifier c) {
        var member = year.member(c.board());
        var verifier = year.member(c.verifier());
        require(!c.board().equals(c.verifier()), VERIFIES_ITSELF, "board", member.name());
        var before = year.scores().verifierOf(c.board()).orElse(null);
        require(
                !c.verifier().equals(before),
                VERIFIER_ALREADY_ASSIGNED,
                "verifier",
                verifier.name(),
                "board",
                member.name());
        if (before != null && year.frame().bloc().member(before).isPresent()) {
            requireNotVerified(year, c.board());
        }
        return new VerifierAssigned(c.bloc(), c.year(), c.board(), c.verifier());
    }

    /** The verifier answers every criterion anew and says why where it differs from the board. */
    static ScoreVerified verify(Running year, VerifyScore c) {
        year.member(c.board());
        requireVerifier(year, c.board(), c.verifier());
        var adopted = ScaleRules.inForce(year);
        var self = unverified(year, c.board()).self();
        require(
                self.scaleVersion() == adopted.version(),
                SELF_SCORE_BY_EARLIER_SCALE,
                "board",
                year.nameOf(c.board()));
        var tree = new ScaleTree(adopted.scale());
        var answers = new Answers(year, c.board(), tree, c.entries());
        var inputs = answers.inputs(Map.of());
        answers.requireNotes(self.lines(), inputs);
        var score = score(year, c.board(), tree, inputs);
        return new ScoreVerified(
                c.bloc(),
                c.year(),
                c.board(),
                c.verifier(),
                adopted.version(),
                c.entries(),
                score.lines(),
                score.total());
    }

    static void requireVerifier(Running year, String board, String verifier) {
        var name = year.member(verifier).name();
        boolean assigned = year.scores().verifierOf(board).filter(verifier::equals).isPresent();
        require(assigned, NOT_THE_VERIFIER, "verifier", name, "board", year.nameOf(board));
    }

    /** A score that can be compared: something is assigned to the board that gives points. */
    static Score score(Running year, String board, ScaleTree tree, List<ScoreInput> inputs) {
        var score = new ScoreCalculation(tree).score(inputs, List.of());
        require(score.attainable() > 0, NOTHING_ASSIGNED, "board", year.nameOf(board));
        return score;
    }

    private static void requireNotVerified(Running year, String board) {
        boolean verified =
                year.scores().sheet(board).filter(Reviewed.class::isInstance).isPresent();
        require(!verified, VERIFICATION_BEGAN, "board", year.nameOf(board));
    }

    private static Submitted unverified(Running year, String board) {
        return switch (year.scores().sheet(board).orElse(null)) {
            case null -> throw because(SELF_SCORE_MISSING, "board", year.nameOf(board));
            case Submitted submitted -> submitted;
            case Reviewed _ -> throw because(VERIFICATION_BEGAN, "board", year.nameOf(board));
        };
    }
}
