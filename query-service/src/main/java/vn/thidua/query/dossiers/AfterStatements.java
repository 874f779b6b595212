package vn.thidua.query.dossiers;

import static vn.thidua.query.feed.Statement.one;

import vn.thidua.domain.award.AfterEvent;
import vn.thidua.domain.award.AfterEvent.AwardPresented;
import vn.thidua.domain.award.AfterEvent.AwardRevoked;
import vn.thidua.domain.award.AfterEvent.PrizeComputed;
import vn.thidua.domain.award.AfterEvent.RecoveryConfirmed;
import vn.thidua.domain.award.AfterEvent.ResultsPublished;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What followed a decision. */
final class AfterStatements {
    private AfterStatements() {}

    static Statement of(AfterEvent event, LogEntry entry) {
        return switch (event) {
            case PrizeComputed e -> prize(e);
            case AwardPresented e ->
                    new Current(e, e.award(), e.board())
                            .set("presented_on = ?, occasion = ?", e.on(), e.occasion());
            case AwardRevoked e -> revoked(e);
            case RecoveryConfirmed e ->
                    new Current(e, e.award(), e.board())
                            .set("recovered_on = ?, recovery_days_late = ?", e.on(), e.daysLate());
            case ResultsPublished e -> published(e, entry);
        };
    }

    private static Statement prize(PrizeComputed e) {
        return new Current(e, e.award(), e.board())
                .set(
                        """
                        granted = ?, factor = ?, base_salary = ?, amount = ?,
                        factor_kind = ?, factor_reference = ?, salary_kind = ?, salary_reference = ?
                        """,
                        e.granted(),
                        e.factor(),
                        e.baseSalary(),
                        e.amount(),
                        e.factorSource().kind(),
                        e.factorSource().reference(),
                        e.salarySource().kind(),
                        e.salarySource().reference());
    }

    private static Statement revoked(AwardRevoked e) {
        return new Current(e, e.award(), e.board())
                .set(
                        """
                        revoked_on = ?, revocation_ground = ?, recover_by = ?, clock_kind = ?, clock_reference = ?
                        """,
                        e.on(),
                        e.ground(),
                        e.recoverBy(),
                        e.clock().kind(),
                        e.clock().reference());
    }

    private static Statement published(ResultsPublished e, LogEntry entry) {
        var document = e.document();
        return one(
                """
                insert into dossiers_publication (bloc, year, position, published_on, place,
                    document_number, document_date, document_title, petitions_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                entry.position(),
                entry.happenedOn(),
                e.place(),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                document == null ? null : document.title(),
                e.petitionsUntil());
    }
}
