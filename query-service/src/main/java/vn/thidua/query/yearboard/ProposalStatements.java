package vn.thidua.query.yearboard;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.query.feed.Statement;

/** The proposals of the year. */
final class ProposalStatements {
    private ProposalStatements() {}

    static Statement proposed(AwardProposed e, LocalDate day) {
        return one(
                """
                insert into year_board_proposal (bloc, year, award, board, ballot, proposed_on)
                values (?, ?, ?, ?, ?, ?)
                on conflict (bloc, year, award, board) do update
                   set ballot = excluded.ballot, proposed_on = excluded.proposed_on, withdrawn = false
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

    static Statement withdrawn(ProposalWithdrawn e) {
        return one(
                """
                update year_board_proposal set withdrawn = true
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }

    /** The decision stays in history; the award is no longer held. */
    static Statement revoked(AwardRevoked e) {
        return one(
                """
                update year_board_proposal set revoked_on = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.on(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }
}
