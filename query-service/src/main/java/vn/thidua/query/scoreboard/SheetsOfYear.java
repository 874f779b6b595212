package vn.thidua.query.scoreboard;

import static vn.thidua.query.reading.Columns.number;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.YearReader;
import vn.thidua.query.scoreboard.ScoreboardView.Remark;
import vn.thidua.query.scoreboard.ScoreboardView.RemarkKind;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;
import vn.thidua.query.scoreboard.ScoreboardView.Total;

/** The sheets, notes and remarks of a year as they stand in the tables. */
final class SheetsOfYear {
    private static final String SHEETS =
            "select * from scoreboard_sheet where bloc = :bloc and year = :year order by position";

    /** Lines of the sheets that show; of the others only the tables know. */
    private static final String LINES =
            """
            select s.stage, l.*
              from scoreboard_line l
              join scoreboard_sheet s using (bloc, year, position, board)
             where l.bloc = :bloc and l.year = :year
            """;

    private static final String NOTES =
            """
            select s.stage, n.*
              from scoreboard_note n
              join scoreboard_sheet s using (bloc, year, position, board)
             where n.bloc = :bloc and n.year = :year
             order by n.position
            """;

    private static final String REMARKS =
            "select * from scoreboard_remark where bloc = :bloc and year = :year order by position";

    private final Map<String, List<Sheet>> sheets;
    private final Map<Cell, ScoreLine> lines = new HashMap<>();
    private final Map<Column, List<ScoreLine>> peers = new HashMap<>();
    private final Map<Cell, Note> notes = new HashMap<>();
    private final Map<Topic, List<Remark>> remarks;
    private final Map<String, Long> reopened = new HashMap<>();

    SheetsOfYear(YearReader reader) {
        sheets =
                Grouped.by(
                        reader.select(SHEETS)
                                .query((row, _) -> Map.entry(row.getString("board"), sheet(row)))
                                .list());
        reader.select(LINES)
                .query((row, _) -> Map.entry(Cell.of(row), line(row)))
                .list()
                .forEach(entry -> lines.put(entry.getKey(), entry.getValue()));
        lines.forEach((cell, line) ->
                peers.computeIfAbsent(
                                new Column(cell.stage(), cell.criterion()), _ -> new ArrayList<>())
                        .add(line));
        reader.select(NOTES)
                .query((row, _) -> Map.entry(Cell.of(row), note(row)))
                .list()
                .forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        remarks = Grouped.by(reader.select(REMARKS).query((row, _) -> remark(row)).list());
    }

    List<Sheet> of(String board) {
        return sheets.getOrDefault(board, List.of());
    }

    @Nullable ScoreLine line(String board, Stage stage, String criterion) {
        return lines.get(new Cell(board, stage, criterion));
    }

    @Nullable Note note(String board, Stage stage, String criterion) {
        return notes.get(new Cell(board, stage, criterion));
    }

    List<Remark> remarks(String board, String criterion) {
        return remarks.getOrDefault(new Topic(board, criterion), List.of());
    }

    /** The lines of all boards at a stage for one criterion. */
    List<ScoreLine> peers(Stage stage, String criterion) {
        return peers.getOrDefault(new Column(stage, criterion), List.of());
    }

    /** The entry that last opened a verification of the board again; 0 if none did. */
    long reopened(String board) {
        return reopened.getOrDefault(board, 0L);
    }

    /** The entry that last opened any verification again; 0 if none did. */
    long reopened() {
        return reopened.values().stream().reduce(0L, Math::max);
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getLong("position"),
                row.getString("verifier"),
                new Total(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("total"),
                        number(row, "attainable"),
                        row.getInt("scale_version"),
                        row.getObject("scored_on", LocalDate.class),
                        row.getInt("days_late")));
    }

    private static ScoreLine line(ResultSet row) throws SQLException {
        return new ScoreLine(
                row.getString("criterion"),
                row.getBoolean("assigned"),
                row.getBigDecimal("target"),
                row.getBigDecimal("actual"),
                number(row, "hundredths"));
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getString("note"),
                Arrays.stream(row.getString("evidence").split(","))
                        .filter(evidence -> !evidence.isEmpty())
                        .toList());
    }

    private Map.Entry<Topic, Remark> remark(ResultSet row) throws SQLException {
        var kind = RemarkKind.valueOf(row.getString("kind"));
        var board = row.getString("board");
        var text = row.getString("remark");
        if (kind == RemarkKind.REOPENED) {
            reopened.put(board, row.getLong("position"));
        }
        return Map.entry(
                new Topic(board, row.getString("criterion")),
                new Remark(
                        kind,
                        row.getObject("happened_on", LocalDate.class),
                        kind == RemarkKind.REOPENED ? null : text,
                        kind == RemarkKind.REOPENED ? ReopenCause.valueOf(text) : null,
                        row.getString("petition")));
    }

    /** One sheet that shows. */
    record Sheet(long position, @Nullable String verifier, Total total) {}

    record Note(@Nullable String note, List<String> evidence) {}

    private record Topic(String board, String criterion) {}

    private record Column(Stage stage, String criterion) {}

    private record Cell(String board, Stage stage, String criterion) {
        static Cell of(ResultSet row) throws SQLException {
            return new Cell(
                    row.getString("board"),
                    Stage.valueOf(row.getString("stage")),
                    row.getString("criterion"));
        }
    }
}
