package vn.thidua.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.benchmark.SampleYear.Step;
import vn.thidua.command.json.Json;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.Input;
import vn.thidua.domain.scoring.Measure;
import vn.thidua.domain.scoring.ScoreEntry;
import vn.thidua.domain.scoring.ScoreScale;

/**
 * The year of an invented bloc in which every board has pledged, reported, been scored by every
 * criterion and verified by another board, and has voted.
 */
final class FullYear {
    private static final String BALLOT = "co-thi-dua";
    private static final String SCORED_ON = "2025-12-20";

    private final SampleYear sample;
    private final Conference conference;
    private final String bloc;
    private final ScoreScale scale;

    FullYear(SampleYear sample, String bloc, int boards, ScoreScale scale) {
        this.sample = sample;
        this.bloc = bloc;
        this.scale = scale;
        this.conference = new Conference(sample, bloc, boards);
    }

    List<Step> steps() {
        var steps = new ArrayList<>(conference.founding());
        conference.boards().forEach(board -> steps.addAll(work(board)));
        steps.addAll(scores());
        steps.addAll(conference.convening());
        steps.add(conference.open(BALLOT));
        conference.boards().forEach(board -> steps.add(conference.vote(BALLOT, board)));
        steps.add(conference.close(BALLOT));
        return steps;
    }

    /** Pledge and result of a board say what some board of the sample year says. */
    private List<Step> work(String board) {
        return List.of(
                of(board, "RegisterPledge"),
                step("AcceptPledge", "2025-01-18", Map.of("board", board)),
                of(board, "SignPledge"),
                of(board, "SubmitAnnualResult"),
                step("AcceptAnnualResult", "2025-12-08", Map.of("board", board)));
    }

    private Step of(String board, String command) {
        return sample.all(command, bloc).getFirst().with("board", board);
    }

    private List<Step> scores() {
        var steps = new ArrayList<Step>();
        var basis = Map.of("number", "03/QĐ-MẪU");
        steps.add(
                step(
                        "AdoptScoreScale",
                        "2025-11-03",
                        Map.of("version", 1, "scale", scale, "basis", basis)));
        var boards = conference.boards();
        for (int i = 0; i < boards.size(); i++) {
            steps.addAll(score(boards.get(i), boards.get((i + 1) % boards.size()), i));
        }
        boards.forEach(board -> steps.add(scored("LockScoreInputs", Map.of("board", board))));
        steps.add(scored("ComputeRelativeScores", Map.of()));
        boards.forEach(board -> steps.add(scored("FinaliseScore", Map.of("board", board))));
        steps.add(scored("ComputeRanking", Map.of()));
        return steps;
    }

    private List<Step> score(String board, String verifier, int salt) {
        var own = Map.of("board", board, "entries", entries(salt, false));
        var verified = Map.of("board", board, "verifier", verifier, "entries", entries(salt, true));
        return List.of(
                scored("AssignVerifier", Map.of("board", board, "verifier", verifier)),
                scored("SubmitSelfScore", own),
                scored("VerifyScore", verified));
    }

    private List<ScoreEntry> entries(int salt, boolean verified) {
        var leaves = scale.criteria().stream().filter(leaf -> leaf.measure() != null).toList();
        return IntStream.range(0, leaves.size())
                .mapToObj(i ->
                        entry(
                                leaves.get(i).code(),
                                Objects.requireNonNull(leaves.get(i).measure()),
                                i * 31 + salt * 79,
                                verified))
                .toList();
    }

    /** The verifier takes a tenth of a point from what a board gave itself directly. */
    private static ScoreEntry entry(String leaf, Measure measure, int salt, boolean verified) {
        boolean less = verified && measure.formula() == Formula.DIRECT;
        int points = 100 + salt % 800 - (less ? 10 : 0);
        return new ScoreEntry(
                leaf,
                true,
                measure.takes(Input.TARGET) ? BigDecimal.valueOf(100 + salt % 97) : null,
                measure.takes(Input.ACTUAL) ? actual(measure.formula(), salt) : null,
                measure.takes(Input.POINTS) ? points : null,
                less ? "Minh chứng chưa đủ cho cả năm (minh họa)." : null,
                List.of());
    }

    private static BigDecimal actual(Formula formula, int salt) {
        return BigDecimal.valueOf(formula == Formula.PASS_FAIL ? salt % 2 : 90 + salt % 101);
    }

    private Step scored(String command, Map<String, Object> said) {
        return step(command, SCORED_ON, said);
    }

    private Step step(String command, String day, Map<String, ?> said) {
        var body = new LinkedHashMap<String, @Nullable Object>(said);
        body.put("year", 2025);
        return sample.step(command, Json.MAPPER.writeValueAsString(body), bloc, day);
    }
}
