package vn.thidua.query.reading;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.domain.Streams;

/** Reads what every read model of a year knows: its heading and its boards. */
public final class YearReader {
    private final JdbcClient jdbc;
    private final String readModel;
    private final String bloc;
    private final int year;

    public YearReader(JdbcClient jdbc, String readModel, String bloc, int year) {
        this.jdbc = jdbc;
        this.readModel = readModel;
        this.bloc = bloc;
        this.year = year;
    }

    /** The heading, or nothing where the year is not known. */
    public Optional<Heading> heading() {
        return select(
                        """
                        select y.bloc_name, y.illustrative, y.history, y.closed,
                               p.position, p.version, p.recorded_at
                          from %s_year y
                          join progress p on p.read_model = :readModel and p.stream = :stream
                         where y.bloc = :bloc and y.year = :year
                        """
                                .formatted(readModel))
                .param("readModel", readModel)
                .param("stream", Streams.cycle(bloc, year))
                .query((row, _) ->
                        new Heading(
                                bloc,
                                row.getString("bloc_name"),
                                year,
                                row.getBoolean("illustrative"),
                                row.getBoolean("history"),
                                row.getBoolean("closed"),
                                new AsOf(
                                        row.getLong("position"),
                                        row.getLong("version"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant())))
                .optional();
    }

    /** The boards in sub-group order. */
    public List<Board> boards() {
        return select(
                        "select board, name, province, sub_group from %s_board where bloc = :bloc and year = :year order by place"
                                .formatted(readModel))
                .query((row, _) ->
                        new Board(
                                row.getString("board"),
                                row.getString("name"),
                                row.getString("province"),
                                row.getString("sub_group")))
                .list();
    }

    /** A statement about this year: {@code :bloc} and {@code :year} are given. */
    public JdbcClient.StatementSpec select(String sql) {
        return jdbc.sql(sql).param("bloc", bloc).param("year", year);
    }
}
