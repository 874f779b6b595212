package vn.thidua.query.awards;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.query.feed.Statement;

/** The counts that proposals rest on. */
final class Counts {
    private Counts() {}

    static List<Statement> closed(BallotClosed e, LocalDate day) {
        return e.tally().lines().stream()
                .map(line ->
                        one(
                                """
                                insert into awards_count (bloc, year, ballot, board, closed_on, agree, base, needed)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                e.bloc(),
                                e.year(),
                                e.ballot(),
                                line.candidate(),
                                day,
                                line.agree(),
                                line.base(),
                                line.needed()))
                .toList();
    }

    static List<Statement> recounted(BallotRecounted e) {
        return e.tally().lines().stream()
                .map(line ->
                        one(
                                """
                                update awards_count set agree = ?, base = ?, needed = ?
                                 where bloc = ? and year = ? and ballot = ? and board = ?
                                """,
                                line.agree(),
                                line.base(),
                                line.needed(),
                                e.bloc(),
                                e.year(),
                                e.ballot(),
                                line.candidate()))
                .toList();
    }

    static Statement voided(BallotVoided e, LocalDate day) {
        return one(
                "insert into awards_void (bloc, year, ballot, voided_on) values (?, ?, ?, ?)",
                e.bloc(),
                e.year(),
                e.ballot(),
                day);
    }
}
