package vn.thidua.query.yearboard;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.document;
import static vn.thidua.query.reading.Columns.number;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.Issuer;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.YearReader;
import vn.thidua.query.yearboard.YearBoardView.ConferenceFrame;
import vn.thidua.query.yearboard.YearBoardView.Frame;
import vn.thidua.query.yearboard.YearBoardView.Movement;

/** Reads what frames the year. */
final class FrameQuery {
    private static final String FRAME =
            """
            select f.*, head.name as head_name, deputy.name as deputy_name, host.name as host_name,
                   venue.name as venue_name, next.name as next_name,
                   (select count(*) from year_board_board b where b.bloc = f.bloc and b.year = f.year and b.departed_on is null) as members
              from year_board_frame f
              left join year_board_board head   on (head.bloc, head.year, head.board) = (f.bloc, f.year, f.head)
              left join year_board_board deputy on (deputy.bloc, deputy.year, deputy.board) = (f.bloc, f.year, f.deputy)
              left join year_board_board host   on (host.bloc, host.year, host.board) = (f.bloc, f.year, f.host)
              left join year_board_board venue  on (venue.bloc, venue.year, venue.board) = (f.bloc, f.year, f.conference_host)
              left join year_board_board next   on (next.bloc, next.year, next.board) = (f.bloc, f.year, f.next_head)
             where f.bloc = :bloc and f.year = :year
            """;

    private static final String OFFICES =
            """
            select o.board, o.office
              from year_board_frame f
              cross join lateral (values (f.head, 'HEAD'), (f.deputy, 'DEPUTY'), (f.host, 'HOST')) o (board, office)
             where f.bloc = :bloc and f.year = :year and o.board is not null
            """;

    private static final String MOVEMENTS =
            "select * from year_board_movement where bloc = :bloc and year = :year order by position";

    private FrameQuery() {}

    static Frame frame(YearReader reader) {
        var movements = reader.select(MOVEMENTS).query((row, _) -> movement(row)).list();
        return reader.select(FRAME).query((row, _) -> frame(row, movements)).single();
    }

    /** The offices that each board holds. */
    static Map<String, List<Office>> offices(YearReader reader) {
        return Grouped.by(
                reader.select(OFFICES)
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("board"),
                                        Office.valueOf(row.getString("office"))))
                        .list());
    }

    private static Frame frame(ResultSet row, List<Movement> movements) throws SQLException {
        return new Frame(
                word(row, "regime", LegalRegime.class),
                row.getString("head_name"),
                row.getString("deputy_name"),
                row.getString("host_name"),
                row.getInt("members"),
                day(row, "pledge_due"),
                day(row, "result_due"),
                number(row, "charter_version"),
                conference(row),
                movements,
                row.getString("next_name"),
                day(row, "closed_on"));
    }

    private static @Nullable ConferenceFrame conference(ResultSet row) throws SQLException {
        var on = day(row, "conference_on");
        return on == null
                ? null
                : new ConferenceFrame(
                        on,
                        row.getString("conference_place"),
                        row.getString("venue_name"),
                        number(row, "present"),
                        number(row, "guests"));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getString("movement"),
                Issuer.valueOf(row.getString("issuer")),
                row.getString("theme"),
                number(row, "from_year"),
                number(row, "to_year"),
                document(row, "document"));
    }
}
