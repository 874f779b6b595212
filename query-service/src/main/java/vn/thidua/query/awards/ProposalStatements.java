package vn.thidua.query.awards;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What becomes of a proposal, as rows. */
final class ProposalStatements {
    private ProposalStatements() {}

    /** A proposal that was withdrawn may be made again; then it stands as a new one. */
    static Statement proposed(AwardProposed e, LogEntry entry) {
        var minutes = e.minutes();
        return one(
                """
                insert into awards_proposal (bloc, year, award, board, position, name_as_printed, proposed_on, ballot,
                    minutes_number, minutes_date, minutes_title, regime, departure_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (bloc, year, award, board) do update
                   set position = excluded.position, name_as_printed = excluded.name_as_printed,
                       proposed_on = excluded.proposed_on, ballot = excluded.ballot,
                       minutes_number = excluded.minutes_number, minutes_date = excluded.minutes_date,
                       minutes_title = excluded.minutes_title, regime = excluded.regime,
                       departure_reason = excluded.departure_reason, withdrawn_on = null, withdrawn_reason = null
                """,
                e.bloc(),
                e.year(),
                e.award(),
                e.board(),
                entry.position(),
                e.nameAsPrinted(),
                entry.happenedOn(),
                e.ballot(),
                minutes == null ? null : minutes.number(),
                minutes == null ? null : minutes.date(),
                minutes == null ? null : minutes.title(),
                e.regime(),
                e.departureReason());
    }

    static Statement withdrawn(ProposalWithdrawn e, LocalDate day) {
        return one(
                """
                update awards_proposal set withdrawn_on = ?, withdrawn_reason = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                day,
                e.reason(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }

    static Statement decided(DecisionRecorded e) {
        var paper = e.decision();
        return one(
                """
                update awards_proposal
                   set outcome = ?, decision_number = ?, decision_date = ?, decision_title = ?, decided_on = ?,
                       granted_instead = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.outcome(),
                paper.number(),
                paper.date(),
                paper.title(),
                e.decidedOn(),
                e.grantedInstead(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }

    /** The decision stays; that the award was taken back is added to it. */
    static Statement revoked(AwardRevoked e) {
        var paper = e.decision();
        return one(
                """
                update awards_proposal
                   set revoked_on = ?, revoked_ground = ?, revocation_number = ?, revocation_date = ?, revocation_title = ?
                 where bloc = ? and year = ? and award = ? and board = ?
                """,
                e.on(),
                e.ground(),
                paper.number(),
                paper.date(),
                paper.title(),
                e.bloc(),
                e.year(),
                e.award(),
                e.board());
    }
}
