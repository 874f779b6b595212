package vn.thidua.query.disputes;

import static vn.thidua.query.feed.Statement.one;

import vn.thidua.domain.dispute.PetitionEvent.PetitionAcknowledged;
import vn.thidua.domain.dispute.PetitionEvent.PetitionEscalated;
import vn.thidua.domain.dispute.PetitionEvent.PetitionFiled;
import vn.thidua.domain.dispute.PetitionEvent.PetitionResolved;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What happens to a petition, as rows. */
final class PetitionStatements {
    private PetitionStatements() {}

    static Statement filed(PetitionFiled e, LogEntry entry) {
        return one(
                """
                insert into disputes_petition (bloc, year, petition, position, board, matter, about, criteria, ballot, award,
                    grounds, filed_on, answer_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.petition(),
                entry.position(),
                e.board(),
                e.matter(),
                e.about(),
                String.join(",", e.criteria()),
                e.ballot(),
                e.award(),
                e.grounds(),
                entry.happenedOn(),
                e.answerBy());
    }

    static Statement acknowledged(PetitionAcknowledged e, LogEntry entry) {
        return one(
                """
                update disputes_petition set acknowledged_on = ?
                 where bloc = ? and year = ? and petition = ?
                """,
                entry.happenedOn(),
                e.bloc(),
                e.year(),
                e.petition());
    }

    static Statement resolved(PetitionResolved e, LogEntry entry) {
        return one(
                """
                update disputes_petition
                   set resolved_on = ?, decided_by = ?, finding = ?, reopened = ?, reason = ?, days_late = ?
                 where bloc = ? and year = ? and petition = ?
                """,
                entry.happenedOn(),
                e.decidedBy(),
                e.finding(),
                String.join(",", e.criteria()),
                e.reason(),
                e.daysLate(),
                e.bloc(),
                e.year(),
                e.petition());
    }

    static Statement escalated(PetitionEscalated e, LogEntry entry) {
        var document = e.document();
        return one(
                """
                update disputes_petition
                   set escalated_on = ?, authority = ?, document_number = ?, document_date = ?, document_title = ?
                 where bloc = ? and year = ? and petition = ?
                """,
                entry.happenedOn(),
                e.authority(),
                document.number(),
                document.date(),
                document.title(),
                e.bloc(),
                e.year(),
                e.petition());
    }
}
