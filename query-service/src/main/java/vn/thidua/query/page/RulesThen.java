package vn.thidua.query.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.thidua.query.audit.AuditView.Recount;
import vn.thidua.query.rulesapplied.RuleName;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** Which rules held at a moment of a year: of each the value that was applied last. */
final class RulesThen {
    /** What the votes for an award are counted by. */
    private static final Set<RuleName> OF_AWARD =
            Set.of(RuleName.THRESHOLD, RuleName.BASE, RuleName.QUOTA, RuleName.GROUP_QUOTA);

    /** What holds for every ballot. */
    private static final Set<RuleName> OF_BALLOTS = Set.of(RuleName.QUORUM, RuleName.SELF_VOTE);

    private RulesThen() {}

    static List<Rule> by(List<Rule> all, long position) {
        var last = new LinkedHashMap<List<Object>, Rule>();
        for (var rule : all) {
            if (rule.position() <= position) {
                last.put(Arrays.asList(rule.rule(), rule.award(), rule.subject()), rule);
            }
        }
        return List.copyOf(last.values());
    }

    static List<Rule> ofBallot(List<Rule> all, Recount ballot) {
        return by(all, ballot.openedAt()).stream()
                .filter(rule ->
                        OF_BALLOTS.contains(rule.rule())
                                || (OF_AWARD.contains(rule.rule())
                                        && rule.award() == ballot.award()))
                .toList();
    }
}
