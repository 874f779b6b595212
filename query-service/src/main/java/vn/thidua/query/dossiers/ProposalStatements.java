package vn.thidua.query.dossiers;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.AwardEvent.DecisionRecorded;
import vn.thidua.domain.award.AwardEvent.ProposalWithdrawn;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** The proposals that dossiers belong to. */
final class ProposalStatements {
    private ProposalStatements() {}

    static List<Statement> proposed(AwardProposed e, LogEntry entry) {
        return List.of(
                one(
                        """
                        insert into dossiers_proposal (bloc, year, award, board, position, name_as_printed, proposed_on)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """,
                        e.bloc(),
                        e.year(),
                        e.award(),
                        e.board(),
                        entry.position(),
                        e.nameAsPrinted(),
                        entry.happenedOn()));
    }

    static Statement withdrawn(ProposalWithdrawn e, LogEntry entry) {
        return new Current(e, e.award(), e.board())
                .set("withdrawn_on = ?, withdrawn_reason = ?", entry.happenedOn(), e.reason());
    }

    static Statement decided(DecisionRecorded e) {
        var paper = e.decision();
        return new Current(e, e.award(), e.board())
                .set(
                        """
                        outcome = ?, granted_instead = ?, decided_on = ?,
                        decision_number = ?, decision_date = ?, decision_title = ?
                        """,
                        e.outcome(),
                        e.grantedInstead(),
                        e.decidedOn(),
                        paper.number(),
                        paper.date(),
                        paper.title());
    }
}
