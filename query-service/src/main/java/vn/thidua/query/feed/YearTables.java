package vn.thidua.query.feed;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.cycle.ChangeEvent.Departure;
import vn.thidua.domain.cycle.ChangeEvent.MembersChanged;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.query.reading.Board;

/**
 * The two tables that every read model of a year has of its own: the year, and its boards in
 * sub-group order. Sharing the tables themselves would tie the read models together.
 */
public final class YearTables {
    private static final int AFTER_MEMBERS = 1000;

    private final String insertYear;
    private final String putBoard;
    private final String departBoard;
    private final String closeYear;

    /**
     * The tables of one read model.
     *
     * @param readModel its name, which begins the names of its tables
     */
    public YearTables(String readModel) {
        insertYear =
                "insert into %s_year (bloc, year, bloc_name, illustrative, history) values (?, ?, ?, ?, ?)"
                        .formatted(readModel);
        putBoard =
                """
                insert into %s_board (bloc, year, board, place, name, province, sub_group) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (bloc, year, board) do update
                   set place = excluded.place, name = excluded.name, province = excluded.province,
                       sub_group = excluded.sub_group, departed_on = null, successor = null
                """
                        .formatted(readModel);
        departBoard =
                "update %s_board set departed_on = ?, successor = ?, sub_group = null, place = ? where bloc = ? and year = ? and board = ?"
                        .formatted(readModel);
        closeYear =
                "update %s_year set closed = true where bloc = ? and year = ?".formatted(readModel);
    }

    public Stream<Statement> opened(CycleOpened e) {
        var year = one(insertYear, e.bloc(), e.year(), e.blocName(), e.illustrative(), e.history());
        return Stream.concat(Stream.of(year), boards(e, Board.inOrder(e.subGroups(), e.members())));
    }

    /** Who is a member now, and after them those who are no longer, in the order they left. */
    public Stream<Statement> changed(MembersChanged e) {
        return Stream.concat(
                boards(e, Board.inOrder(e.subGroups(), e.members())),
                IntStream.range(0, e.departed().size())
                        .mapToObj(i -> departed(e, AFTER_MEMBERS + i, e.departed().get(i))));
    }

    public Statement closed(CycleClosed e) {
        return one(closeYear, e.bloc(), e.year());
    }

    private Stream<Statement> boards(CycleEvent e, List<Board> boards) {
        return IntStream.range(0, boards.size()).mapToObj(i -> board(e, i, boards.get(i)));
    }

    private Statement board(CycleEvent e, int place, Board b) {
        return one(
                putBoard,
                e.bloc(),
                e.year(),
                b.board(),
                place,
                b.name(),
                b.province(),
                b.subGroup());
    }

    private Statement departed(MembersChanged e, int place, Departure gone) {
        return one(
                departBoard,
                gone.from(),
                gone.successor(),
                place,
                e.bloc(),
                e.year(),
                gone.board());
    }

    /** The names of the two tables. */
    public static List<String> names(String readModel) {
        return List.of(readModel + "_year", readModel + "_board");
    }
}
