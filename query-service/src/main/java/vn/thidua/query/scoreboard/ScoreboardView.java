package vn.thidua.query.scoreboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.scoring.Formula;
import vn.thidua.domain.scoring.ReopenCause;
import vn.thidua.domain.scoring.Working;
import vn.thidua.query.reading.Board;
import vn.thidua.query.reading.Heading;

/**
 * The scores of a year: the scale in force, each board stage by stage and criterion by criterion,
 * and the rankings, the latest first. All points are hundredths.
 */
public record ScoreboardView(
        Heading heading, @Nullable Scale scale, List<BoardScore> boards, List<Ranking> rankings) {

    /** A score scale: where it comes from, and on which paper it was adopted. */
    public record Scale(int version, LocalDate adoptedOn, Source source, Document basis) {}

    /** Who scored. */
    public enum Stage {
        SELF,
        VERIFIED,
        REVERIFIED,
        FINAL
    }

    /**
     * One board's scores.
     *
     * @param verifier name of the board that verifies it
     * @param rank in the ranking that holds, absent without one
     */
    public record BoardScore(
            Board board,
            @Nullable String verifier,
            @Nullable LocalDate lockedOn,
            List<Total> totals,
            boolean reopened,
            @Nullable Integer rank,
            boolean tied,
            List<Line> lines) {

        public @Nullable Total at(String stage) {
            return totals.stream()
                    .filter(total -> total.stage().name().equals(stage))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * What a board reached at a stage.
     *
     * @param attainable what it could have reached, known at the end
     */
    public record Total(
            Stage stage,
            int total,
            @Nullable Integer attainable,
            int scaleVersion,
            LocalDate on,
            int daysLate) {}

    /**
     * One criterion of one board.
     *
     * @param depth how deep it stands in the tree, 0 at the top
     * @param difference verified less self-scored, where both are known
     * @param reason the verifier's note
     * @param working how the points came about, for the latest stage that has any
     */
    public record Line(
            String code,
            String name,
            int depth,
            boolean group,
            int max,
            @Nullable Formula formula,
            @Nullable Integer self,
            @Nullable Integer verified,
            @Nullable Integer difference,
            @Nullable String reason,
            List<Remark> remarks,
            @Nullable Integer reverified,
            @Nullable Integer finalPoints,
            @Nullable Working working,
            List<String> evidence) {}

    /** What a remark does. */
    public enum RemarkKind {
        ASKED,
        EXPLAINED,
        REOPENED
    }

    /**
     * A question, an explanation, or that the criterion was opened again.
     *
     * @param cause why it was opened again
     */
    public record Remark(
            RemarkKind kind,
            LocalDate on,
            @Nullable String text,
            @Nullable ReopenCause cause,
            @Nullable String petition) {}

    /**
     * One ranking.
     *
     * @param holds false once a score in it was opened again, or a later ranking took its place
     */
    public record Ranking(int ranking, LocalDate on, boolean holds, List<Place> places) {}

    public record Place(
            String board, String name, int total, int attainable, int rank, boolean tied) {}
}
