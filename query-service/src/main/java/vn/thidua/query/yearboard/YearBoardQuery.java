package vn.thidua.query.yearboard;

import static vn.thidua.query.reading.Columns.day;
import static vn.thidua.query.reading.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.award.DecisionOutcome;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.query.reading.Grouped;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.reading.Snapshot;
import vn.thidua.query.reading.YearReader;
import vn.thidua.query.yearboard.YearBoardView.Award;
import vn.thidua.query.yearboard.YearBoardView.Frame;
import vn.thidua.query.yearboard.YearBoardView.Row;
import vn.thidua.query.yearboard.YearBoardView.Votes;

/** Reads the year board as it stands today. */
@Component
public class YearBoardQuery {
    private static final String STEPS =
            """
            select b.*, n.name as successor_name, s.*,
                   coalesce(v.entitled, 0) as entitled, coalesce(v.cast_in, 0) as cast_in, coalesce(v.missed, 0) as missed
              from year_board_board b
              join year_board_step s on (s.bloc, s.year, s.board) = (b.bloc, b.year, b.board)
              left join year_board_board n on (n.bloc, n.year, n.board) = (b.bloc, b.year, b.successor)
              left join (select w.board, count(*) as entitled, count(*) filter (where w.lines > 0) as cast_in,
                                count(*) filter (where w.lines = 0 and o.closed) as missed
                           from year_board_voter w
                           join year_board_ballot o using (bloc, year, ballot)
                          where w.bloc = :bloc and w.year = :year and not o.voided
                          group by w.board) v on v.board = b.board
             where b.bloc = :bloc and b.year = :year
             order by b.place
            """;

    /** A proposal shows the count that it rests on; without one, the last count shows. */
    private static final String AWARDS =
            """
            with latest as (
                select distinct on (c.board, o.award) c.board, o.award, c.agree, c.base, c.needed, c.outcome
                  from year_board_count c
                  join year_board_ballot o using (bloc, year, ballot)
                 where c.bloc = :bloc and c.year = :year and not o.voided
                 order by c.board, o.award, o.position desc),
            proposal as (
                select p.board, p.award, p.proposed_on, p.decision, p.decided_on, p.revoked_on, c.agree, c.base, c.needed, c.outcome
                  from year_board_proposal p
                  left join year_board_count c
                    on (c.bloc, c.year, c.ballot, c.board) = (p.bloc, p.year, p.ballot, p.board)
                   and not exists (select from year_board_ballot o
                                    where (o.bloc, o.year, o.ballot) = (c.bloc, c.year, c.ballot) and o.voided)
                 where p.bloc = :bloc and p.year = :year and not p.withdrawn)
            select board, award, p.proposed_on, p.decision, p.decided_on, p.revoked_on,
                   coalesce(p.agree, l.agree) as agree, coalesce(p.base, l.base) as base,
                   coalesce(p.needed, l.needed) as needed, coalesce(p.outcome, l.outcome) as outcome
              from proposal p
              full join latest l using (board, award)
            """;

    private final Snapshot snapshot;
    private final Clock clock;

    public YearBoardQuery(Snapshot snapshot, Clock clock) {
        this.snapshot = snapshot;
        this.clock = clock;
    }

    public Optional<YearBoardView> board(String bloc, int year) {
        return snapshot.read(jdbc -> {
            var reader = new YearReader(jdbc, YearBoard.NAME, bloc, year);
            return reader.heading().map(heading -> view(reader, heading));
        });
    }

    private YearBoardView view(YearReader reader, Heading heading) {
        var frame = FrameQuery.frame(reader);
        var offices = FrameQuery.offices(reader);
        var awards = awards(reader);
        var standings = standings(heading, frame, balloted(reader));
        var rows =
                reader.select(STEPS).query((row, _) -> row(row, standings, offices, awards)).list();
        return new YearBoardView(heading, frame, rows);
    }

    private Standings standings(Heading heading, Frame frame, boolean balloted) {
        return new Standings(
                LocalDate.now(clock.withZone(Stamp.ZONE)),
                heading.history(),
                heading.closed(),
                frame.conference() != null,
                balloted,
                frame.pledgeDue(),
                frame.resultDue(),
                false);
    }

    private static boolean balloted(YearReader reader) {
        return reader.select(
                        "select exists (select from year_board_ballot where bloc = :bloc and year = :year)")
                .query(Boolean.class)
                .single();
    }

    private static Row row(
            ResultSet row,
            Standings ofMembers,
            Map<String, List<Office>> offices,
            Map<String, List<Award>> awards)
            throws SQLException {
        var board = YearReader.board(row);
        var standings = ofMembers.of(board);
        return new Row(
                board,
                offices.getOrDefault(board.board(), List.of()),
                standings.pledge(
                        row.getInt("registrations"),
                        day(row, "pledged_on"),
                        row.getInt("pledge_days_late"),
                        row.getString("pledge_return_reason")),
                standings.signature(day(row, "signed_on")),
                standings.result(
                        row.getInt("submission"),
                        day(row, "submitted_on"),
                        word(row, "result_status", FigureStatus.class),
                        row.getInt("result_days_late"),
                        row.getString("return_reason")),
                standings.attendance(
                        row.getObject("present", Boolean.class), row.getString("absence_reason")),
                standings.vote(row.getInt("cast_in"), row.getInt("entitled"), row.getInt("missed")),
                awards.getOrDefault(board.board(), List.of()));
    }

    private static Map<String, List<Award>> awards(YearReader reader) {
        var rows =
                reader.select(AWARDS)
                        .query((row, _) -> Map.entry(row.getString("board"), award(row)))
                        .list();
        return Grouped.by(
                rows.stream()
                        .sorted(Comparator.comparing(entry -> entry.getValue().award()))
                        .toList());
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                AwardKind.valueOf(row.getString("award")),
                day(row, "proposed_on"),
                votes(row),
                word(row, "decision", DecisionOutcome.class),
                day(row, "decided_on"),
                day(row, "revoked_on"));
    }

    private static @Nullable Votes votes(ResultSet row) throws SQLException {
        var outcome = word(row, "outcome", Tally.Outcome.class);
        return outcome == null
                ? null
                : new Votes(row.getInt("agree"), row.getInt("base"), row.getInt("needed"), outcome);
    }
}
