package vn.thidua.query.years;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.law.LegalRegime;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Held;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.years.YearsView.AwardCount;
import vn.thidua.query.years.YearsView.BlocLine;
import vn.thidua.query.years.YearsView.ConferenceLine;
import vn.thidua.query.years.YearsView.OfficeLine;
import vn.thidua.query.years.YearsView.State;
import vn.thidua.query.years.YearsView.YearLine;

/** Reads the blocs and their years. */
@Component
public class YearsQuery {
    private static final String YEARS =
            """
            select y.bloc, y.year, y.history, y.closed, f.regime, f.conference_on, f.conference_place,
                   head.name as head, deputy.name as deputy, host.name as host,
                   venue.name as conference_host, next.name as next_head,
                   (select count(*) from years_board b where b.bloc = y.bloc and b.year = y.year and b.departed_on is null) as members
              from years_year y
              join years_frame f using (bloc, year)
              left join years_board head   on (head.bloc, head.year, head.board) = (y.bloc, y.year, f.head)
              left join years_board deputy on (deputy.bloc, deputy.year, deputy.board) = (y.bloc, y.year, f.deputy)
              left join years_board host   on (host.bloc, host.year, host.board) = (y.bloc, y.year, f.host)
              left join years_board venue  on (venue.bloc, venue.year, venue.board) = (y.bloc, y.year, f.conference_host)
              left join years_board next   on (next.bloc, next.year, next.board) = (y.bloc, y.year, f.next_head)
             order by y.year desc
            """;

    private static final String BLOCS =
            """
            select bloc, name, authority, illustrative,
                   (select count(*) from years_member m where m.bloc = b.bloc) as boards
              from years_bloc b
             order by illustrative, name
            """;

    private static final String OFFICES =
            """
            select o.bloc, o.year, o.office, m.name
              from years_office o
              join years_member m using (bloc, board)
             order by o.year desc, o.office desc
            """;

    private final Snapshot snapshot;

    public YearsQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    public YearsView years() {
        return snapshot.read(YearsQuery::read);
    }

    private static YearsView read(JdbcClient jdbc) {
        var offices = offices(jdbc);
        var years = years(jdbc, awards(jdbc));
        return new YearsView(
                jdbc.sql(BLOCS).query((row, _) -> bloc(row, offices, years)).list(),
                Held.since(jdbc, Years.NAME).orElse(null));
    }

    private static BlocLine bloc(
            ResultSet row, Map<String, List<OfficeLine>> offices, Map<String, List<YearLine>> years)
            throws SQLException {
        var bloc = row.getString("bloc");
        return new BlocLine(
                bloc,
                row.getString("name"),
                row.getString("authority"),
                row.getBoolean("illustrative"),
                row.getInt("boards"),
                offices.getOrDefault(bloc, List.of()),
                years.getOrDefault(bloc, List.of()));
    }

    private static Map<String, List<OfficeLine>> offices(JdbcClient jdbc) {
        return Grouped.by(
                jdbc.sql(OFFICES)
                        .query((row, _) ->
                                Map.entry(
                                        row.getString("bloc"),
                                        new OfficeLine(
                                                row.getInt("year"),
                                                Office.valueOf(row.getString("office")),
                                                row.getString("name"))))
                        .list());
    }

    private static Map<YearKey, List<AwardCount>> awards(JdbcClient jdbc) {
        return Grouped.by(
                jdbc.sql("select * from years_award where proposed > 0 order by award desc")
                        .query((row, _) ->
                                Map.entry(
                                        YearKey.of(row),
                                        new AwardCount(
                                                AwardKind.valueOf(row.getString("award")),
                                                row.getInt("proposed"),
                                                row.getInt("awarded"),
                                                row.getInt("downgraded"),
                                                row.getInt("refused"),
                                                row.getInt("revoked"))))
                        .list());
    }

    private static Map<String, List<YearLine>> years(
            JdbcClient jdbc, Map<YearKey, List<AwardCount>> awards) {
        return Grouped.by(
                jdbc.sql(YEARS)
                        .query((row, _) -> Map.entry(row.getString("bloc"), year(row, awards)))
                        .list());
    }

    private static YearLine year(ResultSet row, Map<YearKey, List<AwardCount>> awards)
            throws SQLException {
        return new YearLine(
                row.getInt("year"),
                row.getBoolean("history"),
                row.getString("head"),
                row.getString("deputy"),
                row.getString("host"),
                row.getInt("members"),
                conference(row),
                row.getBoolean("closed") ? State.CLOSED : State.OPEN,
                word(row, "regime", LegalRegime.class),
                row.getString("next_head"),
                awards.getOrDefault(YearKey.of(row), List.of()));
    }

    private static @Nullable ConferenceLine conference(ResultSet row) throws SQLException {
        var on = day(row, "conference_on");
        return on == null
                ? null
                : new ConferenceLine(
                        on, row.getString("conference_place"), row.getString("conference_host"));
    }

    private record YearKey(String bloc, int year) {
        static YearKey of(ResultSet row) throws SQLException {
            return new YearKey(row.getString("bloc"), row.getInt("year"));
        }
    }
}
