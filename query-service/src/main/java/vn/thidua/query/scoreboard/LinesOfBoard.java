package vn.thidua.query.scoreboard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.scoring.Criterion;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.domain.scoring.Working;
import vn.thidua.query.scoreboard.ScoreboardView.Line;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;

/** The criteria of the scale in reading order, with what a board has for each. */
final class LinesOfBoard {
    private final List<Criterion> criteria;
    private final SheetsOfYear sheets;
    private final Map<String, Integer> depths = new HashMap<>();

    LinesOfBoard(List<Criterion> criteria, SheetsOfYear sheets) {
        this.criteria = criteria;
        this.sheets = sheets;
        for (var criterion : criteria) {
            var parent = criterion.parent();
            depths.put(criterion.code(), parent == null ? 0 : depths.getOrDefault(parent, 0) + 1);
        }
    }

    /** Nothing for a board that has not scored itself. */
    List<Line> of(String board) {
        return sheets.of(board).isEmpty()
                ? List.of()
                : criteria.stream().map(criterion -> line(board, criterion)).toList();
    }

    private Line line(String board, Criterion criterion) {
        var code = criterion.code();
        var measure = criterion.measure();
        var self = points(board, Stage.SELF, code);
        var verified = points(board, Stage.VERIFIED, code);
        var note = sheets.note(board, Stage.VERIFIED, code);
        return new Line(
                code,
                criterion.name(),
                depths.getOrDefault(code, 0),
                measure == null,
                criterion.max(),
                measure == null ? null : measure.formula(),
                self,
                verified,
                self == null || verified == null ? null : verified - self,
                note == null ? null : note.note(),
                sheets.remarks(board, code),
                points(board, Stage.REVERIFIED, code),
                points(board, Stage.FINAL, code),
                measure == null ? null : working(board, criterion),
                evidence(board, code));
    }

    private @Nullable Integer points(String board, Stage stage, String criterion) {
        var line = sheets.line(board, stage, criterion);
        return line == null ? null : line.hundredths();
    }

    /** Of the latest stage that says anything of this criterion. */
    private @Nullable Working working(String board, Criterion criterion) {
        return Arrays.stream(Stage.values())
                .sorted((one, other) -> other.compareTo(one))
                .flatMap(stage -> working(board, stage, criterion))
                .findFirst()
                .orElse(null);
    }

    private Stream<Working> working(String board, Stage stage, Criterion criterion) {
        ScoreLine line = sheets.line(board, stage, criterion.code());
        return line == null
                ? Stream.empty()
                : Stream.of(Working.of(criterion, line, sheets.peers(stage, criterion.code())));
    }

    private List<String> evidence(String board, String criterion) {
        return Arrays.stream(Stage.values())
                .map(stage -> sheets.note(board, stage, criterion))
                .filter(Objects::nonNull)
                .flatMap(note -> note.evidence().stream())
                .distinct()
                .toList();
    }
}
