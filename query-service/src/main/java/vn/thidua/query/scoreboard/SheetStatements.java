package vn.thidua.query.scoreboard;

import static vn.thidua.query.feed.Statement.one;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.ScoringEvent;
import vn.thidua.domain.scoring.ScoringEvent.RelativeScoresComputed;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;
import vn.thidua.domain.scoring.ScoringEvent.ScoreReverified;
import vn.thidua.domain.scoring.ScoringEvent.ScoreVerified;
import vn.thidua.domain.scoring.ScoringEvent.SelfScoreSubmitted;
import vn.thidua.query.feed.Statement;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;

/**
 * The score sheets of the boards. Of each stage the last one shows; lines of earlier ones stay
 * under the position of their entry.
 */
final class SheetStatements {
    private SheetStatements() {}

    static List<Statement> self(SelfScoreSubmitted e, LogEntry entry) {
        return new Sheet(e, entry, e.board(), Stage.SELF)
                .rows(
                        e.scaleVersion(),
                        e.total(),
                        null,
                        null,
                        e.daysLate(),
                        e.lines(),
                        e.entries());
    }

    static List<Statement> verified(ScoreVerified e, LogEntry entry) {
        return new Sheet(e, entry, e.board(), Stage.VERIFIED)
                .rows(e.scaleVersion(), e.total(), null, e.verifier(), 0, e.lines(), e.entries());
    }

    static List<Statement> reverified(ScoreReverified e, LogEntry entry) {
        return new Sheet(e, entry, e.board(), Stage.REVERIFIED)
                .rows(e.scaleVersion(), e.total(), null, e.verifier(), 0, e.lines(), e.entries());
    }

    static List<Statement> finalised(ScoreFinalised e, LogEntry entry) {
        return new Sheet(e, entry, e.board(), Stage.FINAL)
                .rows(e.scaleVersion(), e.total(), e.attainable(), null, 0, e.lines(), List.of());
    }

    /** What follows from comparing the boards shows on the final sheets; here it is kept. */
    static List<Statement> compared(RelativeScoresComputed e, LogEntry entry) {
        return e.lines().stream()
                .map(relative -> line(e, entry, relative.board(), relative.line()))
                .toList();
    }

    private static Statement line(ScoringEvent e, LogEntry entry, String board, ScoreLine line) {
        return one(
                """
                insert into scoreboard_line (bloc, year, position, board, criterion, assigned, target, actual, hundredths)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                e.bloc(),
                e.year(),
                entry.position(),
                board,
                line.criterion(),
                line.assigned(),
                line.target(),
                line.actual(),
                line.hundredths());
    }

    /** One sheet of one board. */
    private record Sheet(ScoringEvent e, LogEntry entry, String board, Stage stage) {

        List<Statement> rows(
                int scaleVersion,
                int total,
                @Nullable Integer attainable,
                @Nullable String verifier,
                int daysLate,
                List<ScoreLine> lines,
                List<ScoreEntry> entries) {
            var sheet =
                    one(
                            """
                            insert into scoreboard_sheet (bloc, year, board, stage, position, scale_version, total, attainable,
                                verifier, scored_on, days_late)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict (bloc, year, board, stage) do update
                               set position = excluded.position, scale_version = excluded.scale_version,
                                   total = excluded.total, attainable = excluded.attainable, verifier = excluded.verifier,
                                   scored_on = excluded.scored_on, days_late = excluded.days_late
                            """,
                            e.bloc(),
                            e.year(),
                            board,
                            stage,
                            entry.position(),
                            scaleVersion,
                            total,
                            attainable,
                            verifier,
                            entry.happenedOn(),
                            daysLate);
            return Stream.of(
                            Stream.of(sheet),
                            lines.stream().map(line -> line(e, entry, board, line)),
                            entries.stream().map(this::note))
                    .flatMap(statements -> statements)
                    .toList();
        }

        private Statement note(ScoreEntry said) {
            return one(
                    """
                    insert into scoreboard_note (bloc, year, position, board, criterion, note, evidence)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """,
                    e.bloc(),
                    e.year(),
                    entry.position(),
                    board,
                    said.criterion(),
                    said.note(),
                    String.join(",", said.evidence()));
        }
    }
}
