package vn.thidua.query.dossiers;

import static vn.thidua.query.feed.Statement.one;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.dossier.DossierEvent;
import vn.thidua.domain.dossier.DossierEvent.CouncilVoted;
import vn.thidua.domain.dossier.DossierEvent.NoReplyMarked;
import vn.thidua.domain.dossier.DossierEvent.OpinionRecorded;
import vn.thidua.domain.dossier.DossierEvent.OpinionRequested;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Statement;

/** What others say of a proposal: the authorities that are asked, and the council. */
final class OpinionStatements {
    private static final String LATEST =
            """
             where (bloc, year, award, board, authority) = (?, ?, ?, ?, ?)
               and position = (select max(position) from dossiers_opinion
                                where (bloc, year, award, board, authority) = (?, ?, ?, ?, ?))
            """;

    private OpinionStatements() {}

    static Statement requested(OpinionRequested e, LogEntry entry) {
        return one(
                """
                insert into dossiers_opinion (bloc, year, award, board, authority, position, name, requested_on, due_on,
                    clock_kind, clock_reference)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                e.award(),
                e.board(),
                e.authority(),
                entry.position(),
                e.authorityName(),
                entry.happenedOn(),
                e.dueOn(),
                e.clock().kind(),
                e.clock().reference());
    }

    static Statement recorded(OpinionRecorded e, LogEntry entry) {
        var paper = e.document();
        return set(
                "reply = ?, replied_on = ?, days_late = ?, document_number = ?, document_date = ?, document_title = ?",
                e,
                e.authority(),
                e.reply(),
                entry.happenedOn(),
                e.daysLate(),
                paper.number(),
                paper.date(),
                paper.title());
    }

    static Statement noReply(NoReplyMarked e, LogEntry entry) {
        return set("no_reply_on = ?", e, e.authority(), entry.happenedOn());
    }

    static Statement voted(CouncilVoted e, LogEntry entry) {
        var threshold = e.thresholdSource();
        var minutes = e.minutes();
        return new Current(e, e.award(), e.board())
                .set(
                        """
                        voted_on = ?, members = ?, present = ?, agree = ?, needed = ?, passed = ?,
                        threshold_kind = ?, threshold_reference = ?,
                        minutes_number = ?, minutes_date = ?, minutes_title = ?
                        """,
                        entry.happenedOn(),
                        e.members(),
                        e.present(),
                        e.agree(),
                        e.needed(),
                        e.passed(),
                        threshold.kind(),
                        threshold.reference(),
                        minutes.number(),
                        minutes.date(),
                        minutes.title());
    }

    /** Changes the row of the authority that was asked last. */
    private static Statement set(
            String change, DossierEvent e, String authority, @Nullable Object... values) {
        var key = List.<Object>of(e.bloc(), e.year(), e.award(), e.board(), authority);
        return one(
                "update dossiers_opinion set " + change + "\n" + LATEST,
                Stream.of(Arrays.asList(values), key, key).flatMap(List::stream).toArray());
    }
}
