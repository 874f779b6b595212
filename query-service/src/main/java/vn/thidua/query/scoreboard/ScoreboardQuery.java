package vn.thidua.query.scoreboard;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Source;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.Stored;
import vn.thidua.query.reading.YearReader;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Place;
import vn.thidua.query.scoreboard.ScoreboardView.Ranking;
import vn.thidua.query.scoreboard.ScoreboardView.Scale;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;

/** Reads the scores of a year. */
@Component
public class ScoreboardQuery {
    private static final String SCALE =
            """
            select * from scoreboard_scale
             where bloc = :bloc and year = :year
             order by version desc
             limit 1
            """;

    private static final String CRITERIA =
            """
            select definition from scoreboard_criterion
             where bloc = :bloc and year = :year
               and version = (select max(version) from scoreboard_scale where bloc = :bloc and year = :year)
             order by place
            """;

    private static final String DUTIES =
            "select board, verifier, locked_on from scoreboard_duty where bloc = :bloc and year = :year";

    private static final String RANKINGS =
            "select * from scoreboard_ranking where bloc = :bloc and year = :year order by ranking desc";

    private static final String PLACES =
            """
            select p.*, b.name
              from scoreboard_place p
              join scoreboard_board b using (bloc, year, board)
             where p.bloc = :bloc and p.year = :year
             order by p.ranking, p.place
            """;

    private final Snapshot snapshot;

    public ScoreboardQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<ScoreboardView> scoreboard(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Scoreboard.NAME, bloc, year);
            return reader.heading().map(heading -> view(reader, heading));
        });
    }

    private static ScoreboardView view(YearReader reader, Heading heading) {
        var boards = reader.boards();
        var names = boards.stream().collect(Collectors.toMap(Board::board, Board::name));
        var sheets = new SheetsOfYear(reader);
        var criteria =
                reader.select(CRITERIA)
                        .query((row, _) ->
                                Stored.read(row.getString("definition"), Criterion.class))
                        .list();
        var lines = new LinesOfBoard(criteria, sheets);
        var rankings = rankings(reader, sheets.reopened());
        var duties = duties(reader);
        return new ScoreboardView(
                heading,
                reader.select(SCALE).query((row, _) -> scale(row)).optional().orElse(null),
                boards.stream()
                        .map(board -> score(board, sheets, lines, names, rankings, duties))
                        .toList(),
                rankings);
    }

    private static BoardScore score(
            Board board,
            SheetsOfYear sheets,
            LinesOfBoard lines,
            Map<String, String> names,
            List<Ranking> rankings,
            Map<String, Duty> duties) {
        var id = board.board();
        var duty = duties.getOrDefault(id, new Duty(null, null));
        var shown = sheets.of(id);
        var place =
                rankings.stream()
                        .filter(Ranking::holds)
                        .flatMap(ranking -> ranking.places().stream())
                        .filter(held -> held.board().equals(id))
                        .findFirst();
        var verifier = duty.verifier();
        return new BoardScore(
                board,
                verifier == null ? null : names.getOrDefault(verifier, verifier),
                duty.lockedOn(),
                shown.stream().map(SheetsOfYear.Sheet::total).toList(),
                isReopened(shown, sheets.reopened(id)),
                place.map(Place::rank).orElse(null),
                place.map(Place::tied).orElse(false),
                lines.of(id));
    }

    /** Whether a verification stands open again after everything that was scored. */
    private static boolean isReopened(List<SheetsOfYear.Sheet> sheets, long reopened) {
        return reopened > 0
                && sheets.stream()
                        .filter(sheet -> sheet.total().stage() != Stage.SELF)
                        .allMatch(sheet -> sheet.position() < reopened);
    }

    private static List<Ranking> rankings(YearReader reader, long reopened) {
        var places =
                Grouped.by(
                        reader.select(PLACES)
                                .query((row, _) -> Map.entry(row.getInt("ranking"), place(row)))
                                .list());
        int latest = places.keySet().stream().reduce(0, Math::max);
        return reader.select(RANKINGS)
                .query((row, _) -> {
                    int number = row.getInt("ranking");
                    return new Ranking(
                            number,
                            row.getObject("computed_on", LocalDate.class),
                            number == latest && row.getLong("position") > reopened,
                            places.getOrDefault(number, List.of()));
                })
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("board"),
                row.getString("name"),
                row.getInt("total"),
                row.getInt("attainable"),
                row.getInt("rank"),
                row.getBoolean("tied"));
    }

    private static Map<String, Duty> duties(YearReader reader) {
        return reader
                .select(DUTIES)
                .query((row, _) ->
                        Map.entry(
                                row.getString("board"),
                                new Duty(row.getString("verifier"), day(row, "locked_on"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Scale scale(ResultSet row) throws SQLException {
        return new Scale(
                row.getInt("version"),
                row.getObject("adopted_on", LocalDate.class),
                new Source(
                        Source.Kind.valueOf(row.getString("source_kind")),
                        row.getString("source_reference")),
                Objects.requireNonNull(document(row, "basis")));
    }

    private record Duty(@Nullable String verifier, @Nullable LocalDate lockedOn) {}
}
