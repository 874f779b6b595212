package vn.thidua.query.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.scoreboard.ScoreboardView.BoardScore;
import vn.thidua.query.scoreboard.ScoreboardView.Line;
import vn.thidua.query.scoreboard.ScoreboardView.Stage;
import vn.thidua.query.scoreboard.ScoreboardView.Total;

/** A board with the total of its latest stage. */
record VerifiedScore(BoardScore board, Total reached) {
    /** Before a score is final, what was verified last. */
    static final List<Stage> SHOWN = List.of(Stage.FINAL, Stage.REVERIFIED, Stage.VERIFIED);

    /** Nothing where no stage is verified. */
    static Optional<VerifiedScore> of(BoardScore board) {
        return SHOWN.stream()
                .map(stage -> board.at(stage.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(total -> new VerifiedScore(board, total));
    }

    int total() {
        return reached.total();
    }

    Stage stage() {
        return reached.stage();
    }

    List<Line> groups() {
        return board.lines().stream().filter(line -> line.depth() == 0).toList();
    }

    List<@Nullable Integer> points() {
        return groups().stream().map(this::points).toList();
    }

    private @Nullable Integer points(Line line) {
        return switch (stage()) {
            case FINAL -> line.finalPoints();
            case REVERIFIED -> line.reverified();
            case VERIFIED -> line.verified();
            case SELF -> line.self();
        };
    }
}
