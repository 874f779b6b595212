package vn.thidua.query.scoreboard;

import static vn.thidua.query.feed.Statement.one;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.domain.scoring.ScoringEvent.ExplanationRequested;
import vn.thidua.domain.scoring.ScoringEvent.ScoreExplained;
import vn.thidua.domain.scoring.ScoringEvent.ScoreInputsLocked;
import vn.thidua.domain.scoring.ScoringEvent.VerificationReopened;
import vn.thidua.domain.scoring.ScoringEvent.VerifierAssigned;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.scoreboard.ScoreboardView.RemarkKind;

/** What is asked and said about the scores between the stages. */
final class RemarkStatements {
    private RemarkStatements() {}

    static List<Statement> asked(ExplanationRequested e, LogEntry entry) {
        return e.criteria().stream()
                .map(criterion ->
                        remark(
                                e,
                                entry,
                                new Said(
                                        e.board(),
                                        criterion,
                                        RemarkKind.ASKED,
                                        e.question(),
                                        null)))
                .toList();
    }

    static Statement explained(ScoreExplained e, LogEntry entry) {
        return remark(
                e,
                entry,
                new Said(e.board(), e.criterion(), RemarkKind.EXPLAINED, e.explanation(), null));
    }

    /** What was locked is open again. */
    static List<Statement> reopened(VerificationReopened e, LogEntry entry) {
        var remarks =
                e.criteria().stream()
                        .map(criterion ->
                                remark(
                                        e,
                                        entry,
                                        new Said(
                                                e.board(),
                                                criterion,
                                                RemarkKind.REOPENED,
                                                e.cause().name(),
                                                e.petition())));
        return Stream.concat(Stream.of(locked(e, e.board(), null)), remarks).toList();
    }

    static Statement assigned(VerifierAssigned e) {
        return one(
                """
                insert into scoreboard_duty (bloc, year, board, verifier) values (?, ?, ?, ?)
                on conflict (bloc, year, board) do update set verifier = excluded.verifier
                """,
                e.bloc(),
                e.year(),
                e.board(),
                e.verifier());
    }

    static Statement locked(ScoreInputsLocked e, LogEntry entry) {
        return locked(e, e.board(), entry.happenedOn());
    }

    private static Statement locked(ScoringEvent e, String board, @Nullable LocalDate on) {
        return one(
                """
                insert into scoreboard_duty (bloc, year, board, locked_on) values (?, ?, ?, ?)
                on conflict (bloc, year, board) do update set locked_on = excluded.locked_on
                """,
                e.bloc(),
                e.year(),
                board,
                on);
    }

    private static Statement remark(ScoringEvent e, LogEntry entry, Said said) {
        return one(
                """
                insert into scoreboard_remark (bloc, year, position, board, criterion, kind, remark, petition, happened_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                entry.position(),
                said.board(),
                said.criterion(),
                said.kind(),
                said.remark(),
                said.petition(),
                entry.happenedOn());
    }

    private record Said(
            String board,
            String criterion,
            RemarkKind kind,
            String remark,
            @Nullable String petition) {}
}
