package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.query.feed.Statement;

/** The steps of each board. */
final class StepStatements {
    private StepStatements() {}

    static Statement registered(PledgeRegistered e, LocalDate day) {
        return one(
                """
                update year_board_step set registrations = ?, pledged_on = ?, pledge_days_late = ?
                 where bloc = ? and year = ? and board = ?
                """,
                e.registration(),
                day,
                e.daysLate(),
                e.bloc(),
                e.year(),
                e.board());
    }

    static Statement signed(PledgeSigned e, LocalDate day) {
        return one(
                "update year_board_step set signed_on = ? where bloc = ? and year = ? and board = ?",
                day,
                e.bloc(),
                e.year(),
                e.board());
    }

    static Statement submitted(AnnualResultSubmitted e, LocalDate day) {
        return one(
                """
                update year_board_step set submission = ?, submitted_on = ?, result_status = ?, result_days_late = ?,
                       return_reason = null
                 where bloc = ? and year = ? and board = ?
                """,
                e.submission(),
                day,
                e.status(),
                e.daysLate(),
                e.bloc(),
                e.year(),
                e.board());
    }

    static Statement returned(AnnualResultReturned e) {
        return one(
                """
                update year_board_step set return_reason = ?
                 where bloc = ? and year = ? and board = ? and submission = ?
                """,
                e.reason(),
                e.bloc(),
                e.year(),
                e.board(),
                e.submission());
    }

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
                e.voters().stream()
                        .map(voter ->
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
        return Stream.concat(Stream.of(ballot), e.tally().lines().stream().map(l -> count(e, l)))
                .toList();
    }

    static Statement proposed(AwardProposed e, LocalDate day) {
        return one(
                """
                insert into year_board_proposal (bloc, year, award, board, ballot, proposed_on)
                values (?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.award(),
                e.board(),
                e.ballot(),
                day);
    }

    static Statement decided(DecisionRecorded e) {
        return one(
                """
                update year_board_proposal set decision = ?, decided_on = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.outcome(),
                e.decidedOn(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }

    private static Statement count(BallotClosed e, Tally.Line line) {
        return one(
                """
                insert into year_board_count (bloc, year, ballot, board, agree, base, needed, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.ballot(),
                line.candidate(),
                line.agree(),
                line.base(),
                line.needed(),
                line.outcome());
    }
}
