package vn.thidua.domain.scoring;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.scoring.ScoringReason.CHANGE_WITHOUT_NOTE;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_REPEATED;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_UNANSWERED;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_UNKNOWN;
import static vn.thidua.domain.scoring.ScoringReason.EVIDENCE_MISSING;
import static vn.thidua.domain.scoring.ScoringReason.EVIDENCE_UNKNOWN;
import static vn.thidua.domain.scoring.ScoringReason.FIGURE_FROM_RESULT;
import static vn.thidua.domain.scoring.ScoringReason.INPUT_MISSING;
import static vn.thidua.domain.scoring.ScoringReason.INPUT_NOT_ASKED;
import static vn.thidua.domain.scoring.ScoringReason.NEITHER_PASS_NOR_FAIL;
import static vn.thidua.domain.scoring.ScoringReason.POINTS_ABOVE_MAX;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.domain.Lists;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * What somebody states for a board, turned into the inputs of its score. Where a criterion has an
 * indicator, the input comes from the pledge and the result.
 */
final class Answers {
    private final Running year;
    private final String board;
    private final ScaleTree tree;
    private final Map<String, ScoreEntry> entries;

    Answers(Running year, String board, ScaleTree tree, List<ScoreEntry> stated) {
        this.year = year;
        this.board = board;
        this.tree = tree;
        Lists.firstRepeated(stated, ScoreEntry::criterion)
                .ifPresent(code -> {
                    throw because(CRITERION_REPEATED, "criterion", tree.nameOf(code));
                });
        stated.forEach(this::requireAsked);
        entries =
                stated.stream()
                        .collect(Collectors.toMap(ScoreEntry::criterion, Function.identity()));
    }

    /**
     * One input for each criterion of the scale.
     *
     * @param carried inputs that stand where nothing is stated
     */
    List<ScoreInput> inputs(Map<String, ScoreInput> carried) {
        var figures = BoardFigures.of(year, board);
        return tree.leaves().stream()
                .map(leaf -> {
                    var standing = carried.get(leaf.code());
                    return standing == null || entries.containsKey(leaf.code())
                            ? input(leaf, figures)
                            : standing;
                })
                .toList();
    }

    /** Evidence stands behind every claim of a board where the scale asks for it. */
    void requireEvidence(List<ScoreInput> inputs) {
        for (var input : inputs) {
            var leaf = tree.leaf(input.criterion()).orElseThrow();
            var entry = entries.get(input.criterion());
            boolean shown = entry != null && !entry.evidence().isEmpty();
            require(
                    shown || !leaf.evidenceRequired() || !input.claimsSomething(),
                    EVIDENCE_MISSING,
                    "criterion",
                    leaf.name());
        }
    }

    /**
     * Who answers otherwise than before says why. A figure that has moved is nobody's answer.
     *
     * @param before the lines that were computed from the answers before
     */
    void requireNotes(List<ScoreLine> before, List<ScoreInput> inputs) {
        var lines =
                before.stream()
                        .collect(Collectors.toMap(ScoreLine::criterion, Function.identity()));
        for (var input : inputs) {
            var leaf = tree.leaf(input.criterion()).orElseThrow();
            var line = lines.get(input.criterion());
            var entry = entries.get(input.criterion());
            boolean noted = entry != null && entry.note() != null;
            require(
                    noted || line == null || sameAnswer(leaf, ScoreInput.of(leaf, line), input),
                    CHANGE_WITHOUT_NOTE,
                    "criterion",
                    leaf.name());
        }
    }

    private static boolean sameAnswer(Criterion leaf, ScoreInput before, ScoreInput after) {
        return leaf.measured().indicator() == null
                ? before.saysAs(after)
                : before.assigned() == after.assigned();
    }

    private ScoreInput input(Criterion leaf, BoardFigures figures) {
        var entry = entries.get(leaf.code());
        var measure = leaf.measured();
        if (entry != null && !entry.assigned()) {
            return ScoreInput.notAssigned(leaf.code());
        }
        if (measure.indicator() != null) {
            return fitting(leaf, figures.input(leaf, measure.indicator()));
        }
        if (entry == null) {
            throw because(CRITERION_UNANSWERED, "criterion", leaf.name());
        }
        return fitting(leaf, ScoreInput.of(entry));
    }

    private ScoreInput fitting(Criterion leaf, ScoreInput input) {
        for (var kind : Input.values()) {
            require(
                    input.has(kind) || !leaf.measured().needs(kind),
                    INPUT_MISSING,
                    "criterion",
                    leaf.name(),
                    "board",
                    year.nameOf(board),
                    "input",
                    kind);
        }
        if (leaf.measured().takes(Input.POINTS)) {
            require(input.points() <= leaf.max(), POINTS_ABOVE_MAX, "criterion", leaf.name());
        }
        if (leaf.measured().formula() == Formula.PASS_FAIL) {
            require(
                    input.reached().isZero() || input.reached().compareTo(Fraction.of(1)) == 0,
                    NEITHER_PASS_NOR_FAIL,
                    "criterion",
                    leaf.name(),
                    "given",
                    String.valueOf(input.actual()));
        }
        return input;
    }

    private void requireAsked(ScoreEntry entry) {
        var leaf =
                tree.leaf(entry.criterion())
                        .orElseThrow(
                                () -> because(CRITERION_UNKNOWN, "criterion", entry.criterion()));
        var stated = ScoreInput.of(entry);
        for (var kind : Input.values()) {
            if (stated.has(kind)) {
                boolean figure = leaf.measured().indicator() != null;
                require(!figure, FIGURE_FROM_RESULT, "criterion", leaf.name(), "input", kind);
                boolean asked = entry.assigned() && leaf.measured().takes(kind);
                require(asked, INPUT_NOT_ASKED, "criterion", leaf.name(), "input", kind);
            }
        }
        requireKnown(year, board, entry.evidence());
    }

    /** Evidence is attached before somebody refers to it. */
    static void requireKnown(Running year, String board, List<String> evidence) {
        for (var id : evidence) {
            require(
                    year.results().hasEvidence(board, id),
                    EVIDENCE_UNKNOWN,
                    "board",
                    year.nameOf(board),
                    "evidence",
                    id);
        }
    }
}
