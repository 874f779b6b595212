package vn.thidua.query.rulesapplied;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.list;
import static vn.thidua.query.reading.Columns.number;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.calendar.Step;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;
import vn.thidua.query.rulesapplied.RulesAppliedView.Change;
import vn.thidua.query.rulesapplied.RulesAppliedView.Deadline;
import vn.thidua.query.rulesapplied.RulesAppliedView.Ending;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** Reads which rules applied in a year. */
@Component
public class RulesAppliedQuery {
    private static final String RULES =
            """
            select * from rules_applied_rule
             where bloc = :bloc and year = :year
             order by position, place
            """;

    private static final String CLOCKS =
            """
            select * from rules_applied_clock
             where bloc = :bloc and year = :year and step is not null
             order by position
            """;

    private static final String ENDINGS =
            """
            select * from rules_applied_clock
             where bloc = :bloc and year = :year and regime is not null
             order by position
            """;

    private final Snapshot snapshot;

    public RulesAppliedQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<RulesAppliedView> rules(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, RulesApplied.NAME, bloc, year);
            return reader.heading().map(heading -> view(reader, heading));
        });
    }

    private static RulesAppliedView view(YearReader reader, Heading heading) {
        return new RulesAppliedView(
                heading,
                reader.select(RULES).query((row, _) -> rule(row)).list(),
                deadlines(reader),
                reader.select(ENDINGS)
                        .query((row, _) ->
                                new Ending(
                                        row.getString("regime"),
                                        row.getObject("due", LocalDate.class),
                                        row.getObject("happened_on", LocalDate.class),
                                        row.getLong("position")))
                        .list());
    }

    private static List<Deadline> deadlines(YearReader reader) {
        var names = reader.boards().stream().collect(Collectors.toMap(Board::board, Board::name));
        return Grouped.by(
                        reader.select(CLOCKS)
                                .query((row, _) ->
                                        Map.entry(
                                                Step.valueOf(row.getString("step")),
                                                change(row, names)))
                                .list())
                .entrySet()
                .stream()
                .map(step ->
                        new Deadline(
                                step.getKey(), step.getValue().getLast().due(), step.getValue()))
                .toList();
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                RuleName.valueOf(row.getString("rule")),
                word(row, "award", AwardKind.class),
                row.getString("subject"),
                row.getString("unit"),
                row.getString("value"),
                new Source(Source.Kind.valueOf(row.getString("kind")), row.getString("reference")),
                row.getString("event"),
                row.getLong("position"),
                row.getObject("applied_on", LocalDate.class));
    }

    private static Change change(ResultSet row, Map<String, String> names) throws SQLException {
        return new Change(
                row.getString("event"),
                row.getObject("happened_on", LocalDate.class),
                row.getLong("position"),
                day(row, "before"),
                row.getObject("due", LocalDate.class),
                number(row, "days"),
                list(row, "boards").stream()
                        .map(board -> names.getOrDefault(board, board))
                        .toList(),
                row.getString("reason"),
                source(row));
    }

    private static @Nullable Source source(ResultSet row) throws SQLException {
        var kind = word(row, "kind", Source.Kind.class);
        return kind == null ? null : new Source(kind, row.getString("reference"));
    }
}
