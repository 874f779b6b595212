package vn.thidua.domain.scoring;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_NOT_OPEN;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_UNKNOWN;
import static vn.thidua.domain.scoring.ScoringReason.EXPLANATION_AWAITED;
import static vn.thidua.domain.scoring.ScoringReason.EXPLANATION_NOT_ASKED;
import static vn.thidua.domain.scoring.ScoringReason.EXPLANATION_TOO_LATE;
import static vn.thidua.domain.scoring.ScoringReason.INPUTS_LOCKED;
import static vn.thidua.domain.scoring.ScoringReason.NOT_VERIFIED;
import static vn.thidua.domain.scoring.ScoringReason.REVERIFICATION_DUE;
import static vn.thidua.domain.scoring.ScoringReason.SELF_SCORE_MISSING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoringCommand.ExplainScore;
import vn.thidua.domain.scoring.ScoringCommand.LockScoreInputs;
import vn.thidua.domain.scoring.ScoringCommand.RequestExplanation;
import vn.thidua.domain.scoring.ScoringCommand.ReverifyScore;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.Sheet.Finalised;
import vn.thidua.domain.scoring.Sheet.Locked;
import vn.thidua.domain.scoring.Sheet.Matter;
import vn.thidua.domain.scoring.Sheet.Submitted;
import vn.thidua.domain.scoring.Sheet.Verified;

/** The rules between a first verification and the lock: questions, explanations, a second look. */
final class ReviewRules {
    private ReviewRules() {}

    static ExplanationRequested ask(Running year, RequestExplanation c) {
        year.member(c.board());
        SheetRules.requireVerifier(year, c.board(), c.verifier());
        verified(year, c.board());
        var tree = new ScaleTree(ScaleRules.inForce(year).scale());
        for (var code : c.criteria()) {
            require(tree.leaf(code).isPresent(), CRITERION_UNKNOWN, "criterion", code);
        }
        return new ExplanationRequested(
                c.bloc(), c.year(), c.board(), c.verifier(), c.criteria(), c.question());
    }

    /** An explanation after its deadline is refused, since the verifier may go on without it. */
    static ScoreExplained explain(Running year, ExplainScore c, LocalDate day) {
        year.member(c.board());
        var sheet = verified(year, c.board());
        var tree = new ScaleTree(ScaleRules.inForce(year).scale());
        require(
                sheet.open().get(c.criterion()) == Matter.ASKED,
                EXPLANATION_NOT_ASKED,
                "criterion",
                tree.nameOf(c.criterion()));
        var due = year.due(Step.EXPLANATION);
        if (due != null) {
            require(!day.isAfter(due), EXPLANATION_TOO_LATE, "due", due);
        }
        Answers.requireKnown(year, c.board(), c.evidence());
        return new ScoreExplained(
                c.bloc(), c.year(), c.board(), c.criterion(), c.explanation(), c.evidence());
    }

    /**
     * Only what is open is looked at again; every other criterion keeps the input that was
     * verified, also where a figure has moved since within the tolerance.
     */
    static ScoreReverified reverify(Running year, ReverifyScore c) {
        year.member(c.board());
        SheetRules.requireVerifier(year, c.board(), c.verifier());
        var sheet = verified(year, c.board());
        var adopted = ScaleRules.inForce(year);
        var tree = new ScaleTree(adopted.scale());
        for (var entry : c.entries()) {
            require(
                    sheet.open().containsKey(entry.criterion()),
                    CRITERION_NOT_OPEN,
                    "criterion",
                    tree.nameOf(entry.criterion()));
        }
        var answers = new Answers(year, c.board(), tree, c.entries());
        var inputs = answers.inputs(carried(tree, sheet, adopted.version()));
        answers.requireNotes(sheet.verification().lines(), inputs);
        var score = SheetRules.score(year, c.board(), tree, inputs);
        return new ScoreReverified(
                c.bloc(),
                c.year(),
                c.board(),
                c.verifier(),
                adopted.version(),
                c.entries(),
                score.lines(),
                score.total());
    }

    static ScoreInputsLocked lock(Running year, LockScoreInputs c, LocalDate day) {
        var name = year.member(c.board()).name();
        var sheet = verified(year, c.board());
        var due = year.due(Step.EXPLANATION);
        boolean over = due != null && day.isAfter(due);
        for (var leaf : new ScaleTree(ScaleRules.inForce(year).scale()).leaves()) {
            var matter = sheet.open().get(leaf.code());
            boolean waits = matter == Matter.ASKED && !over;
            require(!waits, EXPLANATION_AWAITED, "board", name, "criterion", leaf.name());
            boolean settled = matter == null || matter == Matter.ASKED;
            require(settled, REVERIFICATION_DUE, "board", name, "criterion", leaf.name());
        }
        return new ScoreInputsLocked(c.bloc(), c.year(), c.board());
    }

    /** What stands without a new look. By a new scale, nothing stands that was opened for it. */
    private static Map<String, ScoreInput> carried(ScaleTree tree, Verified sheet, int version) {
        boolean sameScale = sheet.verification().scaleVersion() == version;
        var inputs = new HashMap<String, ScoreInput>();
        for (var line : sheet.verification().lines()) {
            tree.leaf(line.criterion())
                    .filter(leaf -> sameScale || sheet.open().get(leaf.code()) != Matter.REOPENED)
                    .ifPresent(leaf -> inputs.put(leaf.code(), ScoreInput.of(leaf, line)));
        }
        return inputs;
    }

    private static Verified verified(Running year, String board) {
        var name = year.nameOf(board);
        return switch (year.scores().sheet(board).orElse(null)) {
            case null -> throw because(SELF_SCORE_MISSING, "board", name);
            case Submitted _ -> throw because(NOT_VERIFIED, "board", name);
            case Verified verified -> verified;
            case Locked _, Finalised _ -> throw because(INPUTS_LOCKED, "board", name);
        };
    }
}
