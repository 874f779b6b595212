package vn.thidua.domain.scoring;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.Rejection.requireOnce;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_REPEATED;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_WITHOUT_MEASURE;
import static vn.thidua.domain.scoring.ScoringReason.CRITERION_WITHOUT_POINTS;
import static vn.thidua.domain.scoring.ScoringReason.GROUP_WITH_MEASURE;
import static vn.thidua.domain.scoring.ScoringReason.MAX_OUT_OF_REACH;
import static vn.thidua.domain.scoring.ScoringReason.PARENT_NOT_BEFORE;
import static vn.thidua.domain.scoring.ScoringReason.PENALTY_WITH_MAX;
import static vn.thidua.domain.scoring.ScoringReason.SCALE_NOT_ADOPTED;
import static vn.thidua.domain.scoring.ScoringReason.SCALE_VERSION_NOT_NEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoringCommand.AdoptScoreScale;
import vn.thidua.domain.scoring.ScoringEvent.ScoreScaleAdopted;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;

/** The rules of a score scale: a tree that can be computed, and what a new version opens again. */
final class ScaleRules {
    private ScaleRules() {}

    /** A new version opens the changed criteria of every verified score again. */
    static List<ScoringEvent> adopt(Running year, AdoptScoreScale c) {
        int next = year.scores().scales().size() + 1;
        require(c.version() == next, SCALE_VERSION_NOT_NEXT, "given", c.version(), "next", next);
        requireTree(c.scale().criteria());
        var tree = new ScaleTree(c.scale());
        for (int place = 0; place < tree.criteria().size(); place++) {
            requireMeasure(tree, place);
        }
        requireMaxima(tree);
        var events = new ArrayList<ScoringEvent>();
        events.add(new ScoreScaleAdopted(c.bloc(), c.year(), c.version(), c.scale(), c.basis()));
        events.addAll(reopened(year, tree));
        return events;
    }

    /** The scale in force, or a refusal. */
    static ScoreScaleAdopted inForce(Running year) {
        return year.scores().scale().orElseThrow(() -> Rejection.because(SCALE_NOT_ADOPTED));
    }

    private static void requireTree(List<Criterion> criteria) {
        requireOnce(criteria, Criterion::code, CRITERION_REPEATED, "criterion");
        var before = new HashSet<String>();
        for (var criterion : criteria) {
            var parent = criterion.parent();
            require(
                    parent == null || before.contains(parent),
                    PARENT_NOT_BEFORE,
                    "criterion",
                    criterion.name(),
                    "parent",
                    String.valueOf(parent));
            before.add(criterion.code());
        }
    }

    private static void requireMeasure(ScaleTree tree, int place) {
        var criterion = tree.criteria().get(place);
        if (tree.isGroup(place)) {
            boolean plain = criterion.measure() == null && !criterion.evidenceRequired();
            require(plain, GROUP_WITH_MEASURE, "criterion", criterion.name());
            return;
        }
        require(
                criterion.measure() != null,
                CRITERION_WITHOUT_MEASURE,
                "criterion",
                criterion.name());
        MeasureRules.requireFit(criterion);
    }

    /**
     * The parts of a group may add up to more than its max, since the group caps them; they may not
     * add up to less, since nobody could reach it. Bonus does not help to reach it, unless the
     * group has nothing else to give.
     */
    private static void requireMaxima(ScaleTree tree) {
        var giving = tree.giving();
        var ordinary = tree.ordinary();
        var all = tree.sumOfParts(place -> tree.max(place));
        var withoutBonus = tree.sumOfParts(place -> ordinary[place] > 0 ? tree.max(place) : 0);
        for (int place = 0; place < giving.length; place++) {
            var name = tree.criteria().get(place).name();
            int max = tree.max(place);
            require(giving[place] > 0 || max == 0, PENALTY_WITH_MAX, "criterion", name);
            require(giving[place] == 0 || max > 0, CRITERION_WITHOUT_POINTS, "criterion", name);
            int reach = ordinary[place] > 0 ? withoutBonus[place] : all[place];
            require(
                    !tree.isGroup(place) || max <= reach,
                    MAX_OUT_OF_REACH,
                    "criterion",
                    name,
                    "max",
                    max,
                    "reach",
                    reach);
        }
    }

    private static List<VerificationReopened> reopened(Running year, ScaleTree next) {
        var scores = year.scores();
        if (scores.scales().isEmpty()) {
            return List.of();
        }
        var before = new HashSet<>(scores.scales().getLast().scale().criteria());
        var leaves = next.leaves().stream().map(Criterion::code).toList();
        var changed =
                next.leaves().stream()
                        .filter(leaf -> !before.contains(leaf))
                        .map(Criterion::code)
                        .toList();
        var again = changed.isEmpty() ? leaves : changed;
        return scores.sheets().keySet().stream()
                .flatMap(
                        board -> Reopening.of(year, board, again, ReopenCause.SCALE, null).stream())
                .toList();
    }
}
