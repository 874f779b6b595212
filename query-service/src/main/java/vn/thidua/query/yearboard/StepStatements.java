package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import vn.thidua.domain.pledge.PledgeEvent.PledgeAmended;
import vn.thidua.domain.pledge.PledgeEvent.PledgeRegistered;
import vn.thidua.domain.pledge.PledgeEvent.PledgeReturned;
import vn.thidua.domain.pledge.PledgeEvent.PledgeSigned;
import vn.thidua.domain.result.FigureStatus;
import vn.thidua.domain.result.ResultEvent.AnnualResultCorrected;
import vn.thidua.domain.result.ResultEvent.AnnualResultReturned;
import vn.thidua.domain.result.ResultEvent.AnnualResultSubmitted;
import vn.thidua.query.feed.Statement;

/** The steps of each board. */
final class StepStatements {
    private StepStatements() {}

    static Statement registered(PledgeRegistered e, LocalDate day) {
        return one(
                """
                update year_board_step set registrations = ?, pledged_on = ?, pledge_days_late = ?, pledge_return_reason = null
                 where bloc = ? and year = ? and board = ?
                """,
                e.registration(),
                day,
                e.daysLate(),
                e.bloc(),
                e.year(),
                e.board());
    }

    static Statement pledgeReturned(PledgeReturned e) {
        return one(
                "update year_board_step set pledge_return_reason = ? where bloc = ? and year = ? and board = ?",
                e.reason(),
                e.bloc(),
                e.year(),
                e.board());
    }

    /** The pledge stays the one that was registered and signed; only its targets are others. */
    static Statement amended(PledgeAmended e) {
        return one(
                "update year_board_step set registrations = ? where bloc = ? and year = ? and board = ?",
                e.registration(),
                e.bloc(),
                e.year(),
                e.board());
    }

    static Statement signed(PledgeSigned e, LocalDate day) {
        return one(
                "update year_board_step set signed_on = ?, pledge_return_reason = null where bloc = ? and year = ? and board = ?",
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

    /** Final figures after a correction; the lateness of the first report stays. */
    static Statement corrected(AnnualResultCorrected e, LocalDate day) {
        return one(
                """
                update year_board_step set submission = ?, submitted_on = ?, result_status = ?, return_reason = null
                 where bloc = ? and year = ? and board = ?
                """,
                e.submission(),
                day,
                FigureStatus.FINAL,
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
}
