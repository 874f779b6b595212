package vn.thidua.query.rulesapplied;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** The values of rules as rows. */
final class RuleStatements {
    private RuleStatements() {}

    static Stream<Statement> of(CycleEvent e, LogEntry entry, List<Applied> values) {
        return IntStream.range(0, values.size())
                .mapToObj(place -> row(e, entry, place, values.get(place)));
    }

    private static Statement row(CycleEvent e, LogEntry entry, int place, Applied value) {
        return one(
                """
                insert into rules_applied_rule (bloc, year, position, place, event, applied_on, rule, award, subject, unit,
                    value, kind, reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                entry.position(),
                place,
                entry.type(),
                entry.happenedOn(),
                value.rule(),
                value.award(),
                value.subject(),
                value.unit(),
                value.value(),
                value.source().kind(),
                value.source().reference());
    }
}
