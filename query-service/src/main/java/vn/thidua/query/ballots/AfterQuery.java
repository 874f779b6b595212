package vn.thidua.query.ballots;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.query.ballots.BallotsView.After;
import vn.thidua.query.ballots.BallotsView.Recount;
import vn.thidua.query.ballots.BallotsView.TieStepLine;
import vn.thidua.query.ballots.BallotsView.Voided;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.YearReader;

/** Reads what happened to a ballot beside its voting. */
final class AfterQuery {
    private static final String TIE_STEPS =
            """
            select s.*
              from ballots_tie_step s
              join ballots_ballot o on (o.bloc, o.year, o.ballot, o.tie_position) = (s.bloc, s.year, s.ballot, s.position)
             where s.bloc = :bloc and s.year = :year
             order by s.ballot, s.place
            """;

    private final Map<String, List<TieStepLine>> tieSteps;

    private AfterQuery(Map<String, List<TieStepLine>> tieSteps) {
        this.tieSteps = tieSteps;
    }

    static AfterQuery read(YearReader reader) {
        var names = reader.boards().stream().collect(Collectors.toMap(Board::board, Board::name));
        return new AfterQuery(
                Grouped.by(
                        reader.select(TIE_STEPS)
                                .query((row, _) ->
                                        Map.entry(row.getString("ballot"), tieStep(row, names)))
                                .list()));
    }

    After after(ResultSet row) throws SQLException {
        return new After(
                row.getString("runoff_of"),
                recount(row),
                day(row, "certified_on"),
                document(row, "minutes"),
                voided(row),
                tieSteps.getOrDefault(row.getString("ballot"), List.of()));
    }

    private static @Nullable Recount recount(ResultSet row) throws SQLException {
        var on = day(row, "recounted_on");
        return on == null
                ? null
                : new Recount(
                        on, row.getString("recount_reason"), row.getBoolean("recount_changed"));
    }

    private static @Nullable Voided voided(ResultSet row) throws SQLException {
        var on = day(row, "voided_on");
        return on == null ? null : new Voided(on, row.getString("void_reason"));
    }

    private static TieStepLine tieStep(ResultSet row, Map<String, String> names)
            throws SQLException {
        return new TieStepLine(
                TieStep.valueOf(row.getString("step")),
                named(row.getString("tied"), names),
                named(row.getString("ahead"), names));
    }

    private static List<String> named(String boards, Map<String, String> names) {
        return Arrays.stream(boards.split(","))
                .filter(board -> !board.isEmpty())
                .map(board -> names.getOrDefault(board, board))
                .toList();
    }
}
