package vn.thidua.query.feed;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.domain.cycle.YearEvent.CycleClosed;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;
import vn.thidua.query.reading.Board;

/**
 * The two tables that every read model of a year has of its own: the year, and its boards in
 * sub-group order. Sharing the tables themselves would tie the read models together.
 */
public final class YearTables {
    private final String insertYear;
    private final String insertBoard;
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
        insertBoard =
                "insert into %s_board (bloc, year, board, place, name, province, sub_group) values (?, ?, ?, ?, ?, ?, ?)"
                        .formatted(readModel);
        closeYear =
                "update %s_year set closed = true where bloc = ? and year = ?".formatted(readModel);
    }

    public Stream<Statement> opened(CycleOpened e) {
        var year = one(insertYear, e.bloc(), e.year(), e.blocName(), e.illustrative(), e.history());
        var boards = Board.inOrder(e);
        return Stream.concat(
                Stream.of(year),
                IntStream.range(0, boards.size()).mapToObj(i -> board(e, i, boards.get(i))));
    }

    public Statement closed(CycleClosed e) {
        return one(closeYear, e.bloc(), e.year());
    }

    private Statement board(CycleOpened e, int place, Board b) {
        return one(
                insertBoard,
                e.bloc(),
                e.year(),
                b.board(),
                place,
                b.name(),
                b.province(),
                b.subGroup());
    }

    /** The names of the two tables. */
    public static List<String> names(String readModel) {
        return List.of(readModel + "_year", readModel + "_board");
    }
}
