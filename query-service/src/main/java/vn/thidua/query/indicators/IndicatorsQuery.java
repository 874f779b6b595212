package vn.thidua.query.indicators;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.word;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.domain.result.Figure;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.Indicator;
import vn.thidua.query.indicators.IndicatorsView.Submission;
import vn.thidua.query.indicators.Sheets.Total;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;

/** Reads the year's figures. */
@Component
public class IndicatorsQuery {
    /** Targets of the last registration of each board. */
    private static final String TARGETS =
            """
            select t.board, t.indicator, t.plan
              from indicators_target t
             where t.bloc = :bloc and t.year = :year
               and t.registration = (select max(l.registration) from indicators_target l
                                      where (l.bloc, l.year, l.board) = (t.bloc, t.year, t.board))
            """;

    private static final String FIGURES =
            """
            select board, submission, indicator, plan, actual
              from indicators_figure
             where bloc = :bloc and year = :year
             order by board, submission, place
            """;

    private static final String SUBMISSIONS =
            """
            select s.*, b.name
              from indicators_submission s
              join indicators_board b using (bloc, year, board)
             where s.bloc = :bloc and s.year = :year
             order by b.place, s.submission
            """;

    /** Boards that left and whose report is settled: it ended, or stands in the successor's own. */
    private static final String SETTLED =
            "select board from indicators_board where bloc = :bloc and year = :year and treatment is not null";

    /** What was stated last on each indicator. */
    private static final String TOTALS =
            """
            select distinct on (indicator) *
              from indicators_total
             where bloc = :bloc and year = :year
             order by indicator, record desc
            """;

    private final Snapshot snapshot;

    public IndicatorsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public Optional<IndicatorsView> indicators(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, Indicators.NAME, bloc, year);
            return reader.heading()
                    .map(heading -> {
                        var boards = reader.boards();
                        var submissions = submissions(reader);
                        var settled = reader.select(SETTLED).query(String.class).list();
                        var sheets =
                                new Sheets(
                                        boards,
                                        targets(reader),
                                        submissions.stream()
                                                .filter(s -> !settled.contains(s.board()))
                                                .toList(),
                                        totals(reader));
                        return new IndicatorsView(
                                heading,
                                (int) boards.stream().filter(Board::isMember).count(),
                                sheets.all(),
                                submissions);
                    });
        });
    }

    private static List<Submission> submissions(YearReader reader) {
        var figures =
                Grouped.by(
                        reader.select(FIGURES)
                                .query((row, _) -> Map.entry(Report.of(row), figure(row)))
                                .list());
        return reader.select(SUBMISSIONS).query((row, _) -> submission(row, figures)).list();
    }

    private static Submission submission(ResultSet row, Map<Report, List<Figure>> figures)
            throws SQLException {
        return new Submission(
                row.getString("board"),
                row.getString("name"),
                row.getInt("submission"),
                FigureStatus.valueOf(row.getString("status")),
                row.getObject("submitted_on", LocalDate.class),
                row.getInt("days_late"),
                day(row, "returned_on"),
                row.getString("return_reason"),
                day(row, "accepted_on"),
                row.getString("correction_reason"),
                figures.getOrDefault(Report.of(row), List.of()));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                Indicator.valueOf(row.getString("indicator")),
                row.getBigDecimal("plan"),
                row.getBigDecimal("actual"));
    }

    private static Map<String, Map<Indicator, BigDecimal>> targets(YearReader reader) {
        return Sheets.byBoard(
                reader.select(TARGETS)
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("board"),
                                        Map.entry(
                                                Indicator.valueOf(row.getString("indicator")),
                                                row.getBigDecimal("plan"))))
                        .list());
    }

    private static List<Total> totals(YearReader reader) {
        return reader.select(TOTALS)
                .query((row, _) ->
                        new Total(
                                Indicator.valueOf(row.getString("indicator")),
                                row.getBigDecimal("actual"),
                                word(row, "status", FigureStatus.class),
                                row.getInt("record"),
                                row.getObject("recorded_on", LocalDate.class),
                                document(row, "document")))
                .list();
    }

    private record Report(String board, int submission) {
        static Report of(ResultSet row) throws SQLException {
            return new Report(row.getString("board"), row.getInt("submission"));
        }
    }
}
