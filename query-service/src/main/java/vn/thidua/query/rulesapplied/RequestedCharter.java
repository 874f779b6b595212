package vn.thidua.query.rulesapplied;

import java.util.List;
import vn.thidua.domain.bloc.BlocEvent.CharterRequested;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** What a charter says before anybody has adopted it, value by value. */
public final class RequestedCharter {
    private RequestedCharter() {}

    /** The values of a charter that was asked for, as they would apply in the year. */
    public static List<Rule> rules(CharterRequested e, long position, int year) {
        return CharterValues.of(e.charter(), year)
                .map(value ->
                        new Rule(
                                value.rule(),
                                value.award(),
                                value.subject(),
                                value.unit().name(),
                                value.value(),
                                value.source(),
                                e.getClass().getSimpleName(),
                                position,
                                e.effectiveFrom()))
                .toList();
    }
}
