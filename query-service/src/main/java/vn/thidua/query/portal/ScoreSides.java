package vn.thidua.query.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreLine;
import vn.thidua.query.page.Show;
import vn.thidua.query.portal.ScoreSheet.Gap;
import vn.thidua.query.portal.ScoreSheet.Proof;
import vn.thidua.query.portal.ScoreSheet.Side;
import vn.thidua.query.scoreboard.ScoreboardQuery;
import vn.thidua.query.scoreboard.ScoreboardView.Line;

/** What a board has said of its own score, to stand beside what its verifier says. */
@Component
class ScoreSides {
    private final Labels labels;
    private final ScoreboardQuery scoreboard;

    ScoreSides(Labels labels, ScoreboardQuery scoreboard) {
        this.labels = labels;
        this.scoreboard = scoreboard;
    }

    /** The points as a number, and all of it as it is written. */
    record Beside(@Nullable Integer points, Side side) {}

    /** By criterion; empty where the board has not scored itself. */
    Map<String, Beside> of(Running year, String board) {
        var sheet = year.scores().sheet(board);
        if (sheet.isEmpty()) {
            return Map.of();
        }
        var self = sheet.get().self();
        var proofs = proofs(year, board);
        var remarks = remarks(year, board);
        var besides = new HashMap<String, Beside>();
        for (var line : self.lines()) {
            var entry =
                    self.entries().stream()
                            .filter(one -> one.criterion().equals(line.criterion()))
                            .findFirst()
                            .orElse(null);
            var said = remarks.getOrDefault(line.criterion(), List.of());
            besides.put(
                    line.criterion(),
                    new Beside(line.hundredths(), side(line, entry, said, proofs)));
        }
        return besides;
    }

    @Nullable Gap gap(int points, @Nullable Integer own) {
        if (own == null || own == points) {
            return null;
        }
        int gap = points - own;
        var way = gap > 0 ? "up" : "down";
        var sign = gap > 0 ? "+" : "";
        return new Gap(
                way, sign + Show.points(gap, Labels.language()), labels.of("scores.way." + way));
    }

    private Side side(
            ScoreLine line,
            @Nullable ScoreEntry entry,
            List<String> remarks,
            Map<String, Proof> proofs) {
        var points = line.hundredths();
        return new Side(
                said(line),
                points == null
                        ? labels.of(line.assigned() ? "score.waits" : "score.notAssigned")
                        : Show.points(points, Labels.language()),
                entry == null ? null : entry.note(),
                remarks,
                entry == null
                        ? List.of()
                        : entry.evidence().stream()
                                .map(proofs::get)
                                .filter(Objects::nonNull)
                                .toList());
    }

    private List<String> said(ScoreLine line) {
        var said = new ArrayList<String>();
        said(said, "target", line.target());
        said(said, "actual", line.actual());
        return said;
    }

    private void said(List<String> said, String field, @Nullable BigDecimal value) {
        if (value != null) {
            said.add(
                    labels.field(ScoreEntry.class, field)
                            + ": "
                            + Numbers.write(value, Labels.language()));
        }
    }

    private static Map<String, Proof> proofs(Running year, String board) {
        var files = "/" + year.opening().bloc() + "/files/";
        return Known.evidence(year, board).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                known ->
                                        new Proof(
                                                known.getValue().name(),
                                                files + known.getValue().sha256())));
    }

    private Map<String, List<String>> remarks(Running year, String board) {
        return scoreboard.scoreboard(year.opening().bloc(), year.opening().year()).stream()
                .flatMap(view -> view.boards().stream())
                .filter(score -> score.board().board().equals(board))
                .flatMap(score -> score.lines().stream())
                .collect(Collectors.toMap(Line::code, this::remarks, (first, _) -> first));
    }

    private List<String> remarks(Line line) {
        return line.remarks().stream()
                .flatMap(remark ->
                        Stream.ofNullable(remark.text())
                                .map(text ->
                                        labels.of("remark." + remark.kind().name()) + ": " + text))
                .toList();
    }
}
