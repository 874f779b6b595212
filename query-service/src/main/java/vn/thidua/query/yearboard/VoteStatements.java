package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.ballot.BallotEvent;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.query.feed.Statement;

/** The ballots, and who has voted in them. */
final class VoteStatements {
    private VoteStatements() {}

    static List<Statement> opened(BallotOpened e, long position) {
        var ballot =
                one(
                        "insert into year_board_ballot (bloc, year, ballot, award, position) values (?, ?, ?, ?, ?)",
                        e.bloc(),
                        e.year(),
                        e.ballot(),
                        e.award(),
                        position);
        var voters =
                named(e).map(voter ->
                        one(
                                "insert into year_board_voter (bloc, year, ballot, board) values (?, ?, ?, ?)",
                                e.bloc(),
                                e.year(),
                                e.ballot(),
                                voter));
        return Stream.concat(Stream.of(ballot), voters).toList();
    }

    /** By show of hands one voter casts several times, line by line. */
    static Statement cast(VoteCast e) {
        return one(
                """
                update year_board_voter set lines = lines + ?
                 where bloc = ? and year = ? and ballot = ? and board = ?
                """,
                e.lines().size(),
                e.bloc(),
                e.year(),
                e.ballot(),
                e.voter());
    }

    static List<Statement> closed(BallotClosed e) {
        var ballot =
                one(
                        "update year_board_ballot set closed = true where bloc = ? and year = ? and ballot = ?",
                        e.bloc(),
                        e.year(),
                        e.ballot());
        return Stream.concat(Stream.of(ballot), counts(e, e.tally())).toList();
    }

    /** A count that came out the same leaves a tie that was broken as it is. */
    static List<Statement> recounted(BallotRecounted e) {
        return e.changed() ? counts(e, e.tally()).toList() : List.of();
    }

    /** Whoever was tied and got no seat had enough votes, and no place is left. */
    static List<Statement> tieBroken(TieBroken e) {
        var seated = e.seated().stream().map(board -> outcome(e, board, Outcome.ELECTED));
        var others =
                e.steps().stream()
                        .flatMap(step -> step.before().stream())
                        .filter(board -> !e.seated().contains(board))
                        .distinct()
                        .map(board -> outcome(e, board, Outcome.OVER_QUOTA));
        return Stream.concat(seated, others).toList();
    }

    /** Nobody counts it and nobody has missed it. */
    static Statement voided(BallotVoided e) {
        return one(
                "update year_board_ballot set voided = true where bloc = ? and year = ? and ballot = ?",
                e.bloc(),
                e.year(),
                e.ballot());
    }

    /** Papers carry no name: of them nobody knows who has handed one in. */
    private static Stream<String> named(BallotOpened e) {
        return switch (e.mode()) {
            case NAMED, SHOW_OF_HANDS, WRITTEN -> e.voters().stream();
            case PAPER -> Stream.empty();
        };
    }

    private static Stream<Statement> counts(BallotEvent e, Tally tally) {
        return tally.lines().stream()
                .map(line ->
                        one(
                                """
                                insert into year_board_count (bloc, year, ballot, board, agree, base, needed, outcome)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (bloc, year, ballot, board) do update
                                   set agree = excluded.agree, base = excluded.base, needed = excluded.needed,
                                       outcome = excluded.outcome
                                """,
                                e.bloc(),
                                e.year(),
                                e.ballot(),
                                line.candidate(),
                                line.agree(),
                                line.base(),
                                line.needed(),
                                line.outcome()));
    }

    private static Statement outcome(TieBroken e, String board, Outcome outcome) {
        return one(
                """
                update year_board_count set outcome = ?
                 where bloc = ? and year = ? and ballot = ? and board = ?
                """,
                outcome,
                e.bloc(),
                e.year(),
                e.ballot(),
                board);
    }
}
