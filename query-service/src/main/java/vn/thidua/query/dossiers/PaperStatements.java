package vn.thidua.query.dossiers;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.dossier.DossierEvent.DossierAccepted;
import vn.thidua.domain.dossier.DossierEvent.DossierPartAttached;
import vn.thidua.domain.dossier.DossierEvent.DossierReturned;
import vn.thidua.domain.dossier.DossierEvent.DossierSigned;
import vn.thidua.domain.dossier.DossierEvent.DossierSubmitted;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** The papers of a dossier, and its way to the ministry. */
final class PaperStatements {
    private PaperStatements() {}

    /** A paper that comes after the signature undoes it. */
    static List<Statement> attached(DossierPartAttached e, LogEntry entry) {
        var file = e.file();
        return List.of(
                one(
                        """
                        insert into dossiers_part (bloc, year, award, board, position, part, file_name, sha256, bytes,
                            confirmed_by, attached_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.award(),
                        e.board(),
                        entry.position(),
                        e.part(),
                        file.name(),
                        file.sha256(),
                        file.bytes(),
                        e.confirmedBy(),
                        entry.happenedOn()),
                current(e).set("signed_on = null"));
    }

    static Statement signed(DossierSigned e, LogEntry entry) {
        return current(e).set("signed_on = ?", entry.happenedOn());
    }

    static Statement submitted(DossierSubmitted e, LogEntry entry) {
        return current(e)
                .set(
                        """
                        submission = ?, submitted_on = ?, days_late = ?, regime = ?,
                        returned_on = null, return_ground = null, return_reason = null
                        """,
                        e.submission(),
                        entry.happenedOn(),
                        e.daysLate(),
                        e.regime());
    }

    /** Returned on a ground of law; it has to be signed again. */
    static Statement returned(DossierReturned e, LogEntry entry) {
        return current(e)
                .set(
                        "returned_on = ?, return_ground = ?, return_reason = ?, signed_on = null",
                        entry.happenedOn(),
                        e.legalGround(),
                        e.reason());
    }

    static Statement accepted(DossierAccepted e, LogEntry entry) {
        return current(e).set("accepted_on = ?", entry.happenedOn());
    }

    private static Current current(DossierEvent e) {
        return new Current(e, e.award(), e.board());
    }
}
