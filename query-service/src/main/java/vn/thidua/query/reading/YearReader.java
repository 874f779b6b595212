package vn.thidua.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.domain.Streams;
import vn.thidua.query.reading.Board.Departed;

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
                               p.position, p.version, p.recorded_at, %s as held_since
                          from %s_year y
                          join progress p on p.read_model = :readModel and p.stream = :stream
                         where y.bloc = :bloc and y.year = :year
                        """
                                .formatted(Held.STREAM_SINCE, readModel))
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
                                                .toInstant(),
                                        Columns.moment(row, "held_since"))))
                .optional();
    }

    /** The boards in sub-group order, after them those that left. */
    public List<Board> boards() {
        return select(
                        """
                        select b.board, b.name, b.province, b.sub_group, b.departed_on, s.name as successor_name
                          from %1$s_board b
                          left join %1$s_board s on (s.bloc, s.year, s.board) = (b.bloc, b.year, b.successor)
                         where b.bloc = :bloc and b.year = :year
                         order by b.place
                        """
                                .formatted(readModel))
                .query((row, _) -> board(row))
                .list();
    }

    /** A board out of a row that has its columns and {@code successor_name}. */
    public static Board board(ResultSet row) throws SQLException {
        var departedOn = Columns.day(row, "departed_on");
        return new Board(
                row.getString("board"),
                row.getString("name"),
                row.getString("province"),
                row.getString("sub_group"),
                departedOn == null
                        ? null
                        : new Departed(departedOn, row.getString("successor_name")));
    }

    /** A statement about this year: {@code :bloc} and {@code :year} are given. */
    public JdbcClient.StatementSpec select(String sql) {
        return jdbc.sql(sql).param("bloc", bloc).param("year", year);
    }
}
