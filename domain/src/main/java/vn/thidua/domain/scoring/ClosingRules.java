package vn.thidua.domain.scoring;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.scoring.ScoringReason.INPUTS_NOT_LOCKED;
import static vn.thidua.domain.scoring.ScoringReason.NOTHING_RELATIVE;
import static vn.thidua.domain.scoring.ScoringReason.NOTHING_TO_RANK;
import static vn.thidua.domain.scoring.ScoringReason.RELATIVE_NOT_COMPUTED;
import static vn.thidua.domain.scoring.ScoringReason.SCORE_ALREADY_FINAL;
import static vn.thidua.domain.scoring.ScoringReason.SCORE_NOT_FINAL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.YearEvent.Member;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRanking;
import vn.thidua.domain.scoring.ScoringCommand.ComputeRelativeScores;
import vn.thidua.domain.scoring.ScoringCommand.FinaliseScore;
import vn.thidua.domain.scoring.ScoringEvent.RankingComputed;
import vn.thidua.domain.scoring.ScoringEvent.RelativeLine;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.Sheet.Finalised;
import vn.thidua.domain.scoring.Sheet.Locked;
import vn.thidua.domain.scoring.Sheet.Reviewed;
import vn.thidua.domain.scoring.Sheet.Submitted;
import vn.thidua.domain.scoring.Sheet.Verified;

/** The rules from locked inputs to the ranking. */
final class ClosingRules {
    private ClosingRules() {}

    /**
     * Compares the members once the inputs of all are locked. A member that never scored itself
     * stands in the way until the deadline of the self-score has passed, and is left out then.
     */
    static RelativeScoresComputed compare(Running year, ComputeRelativeScores c) {
        var adopted = ScaleRules.inForce(year);
        var tree = new ScaleTree(adopted.scale());
        require(!tree.relative().isEmpty(), NOTHING_RELATIVE);
        var waiting = year.members().stream().filter(member -> waitsFor(year, member)).toList();
        require(waiting.isEmpty(), INPUTS_NOT_LOCKED, "boards", names(waiting));
        var inputs = new LinkedHashMap<String, List<ScoreInput>>();
        for (var member : year.members()) {
            settled(year, member.board())
                    .ifPresent(sheet -> inputs.put(member.board(), inputs(tree, sheet)));
        }
        require(!inputs.isEmpty(), INPUTS_NOT_LOCKED, "boards", names(year.members()));
        return new RelativeScoresComputed(
                c.bloc(),
                c.year(),
                adopted.version(),
                new ScoreCalculation(tree).relativeLines(inputs));
    }

    static ScoreFinalised finalise(Running year, FinaliseScore c) {
        var name = year.member(c.board()).name();
        var adopted = ScaleRules.inForce(year);
        var tree = new ScaleTree(adopted.scale());
        var locked = locked(year, c.board());
        var relative =
                year.scores().relative().stream()
                        .filter(line -> line.board().equals(c.board()))
                        .map(RelativeLine::line)
                        .toList();
        require(relative.size() == tree.relative().size(), RELATIVE_NOT_COMPUTED, "board", name);
        var score = new ScoreCalculation(tree).score(inputs(tree, locked), relative);
        return new ScoreFinalised(
                c.bloc(),
                c.year(),
                c.board(),
                adopted.version(),
                score.lines(),
                score.total(),
                score.attainable());
    }

    /** Ranks the members that scored themselves; the others have no place. */
    static RankingComputed rank(Running year, ComputeRanking c) {
        ScaleRules.inForce(year);
        var scored =
                year.members().stream()
                        .filter(member -> year.scores().sheet(member.board()).isPresent())
                        .toList();
        require(!scored.isEmpty(), NOTHING_TO_RANK);
        var missing =
                scored.stream()
                        .filter(member -> year.scores().finalOf(member.board()).isEmpty())
                        .toList();
        require(missing.isEmpty(), SCORE_NOT_FINAL, "boards", names(missing));
        var finals =
                scored.stream()
                        .flatMap(member -> year.scores().finalOf(member.board()).stream())
                        .toList();
        return new RankingComputed(
                c.bloc(), c.year(), year.scores().rankings().size() + 1, Ranking.of(finals));
    }

    private static boolean waitsFor(Running year, Member member) {
        var due = year.due(Step.SELF_SCORE);
        boolean excused =
                due != null
                        && year.frame().calendar().hasPassed(Step.SELF_SCORE, due)
                        && year.scores().sheet(member.board()).isEmpty();
        return settled(year, member.board()).isEmpty() && !excused;
    }

    private static Optional<Reviewed> settled(Running year, String board) {
        return switch (year.scores().sheet(board).orElse(null)) {
            case null -> Optional.empty();
            case Submitted _, Verified _ -> Optional.empty();
            case Locked locked -> Optional.of(locked);
            case Finalised done -> Optional.of(done);
        };
    }

    private static Locked locked(Running year, String board) {
        var name = year.nameOf(board);
        return switch (year.scores().sheet(board).orElse(null)) {
            case null -> throw because(INPUTS_NOT_LOCKED, "boards", name);
            case Submitted _, Verified _ -> throw because(INPUTS_NOT_LOCKED, "boards", name);
            case Locked locked -> locked;
            case Finalised _ -> throw because(SCORE_ALREADY_FINAL, "board", name);
        };
    }

    private static List<ScoreInput> inputs(ScaleTree tree, Reviewed sheet) {
        return sheet.verification().lines().stream()
                .flatMap(line ->
                        tree.leaf(line.criterion()).stream().map(leaf -> ScoreInput.of(leaf, line)))
                .toList();
    }

    private static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
