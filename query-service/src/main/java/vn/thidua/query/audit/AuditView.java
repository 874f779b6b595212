package vn.thidua.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.query.yearboard.YearBoardView;

/**
 * A year as the journal holds it: every entry, whether it still is what was written, every ballot
 * counted again, and on demand the state at a moment.
 */
public record AuditView(
        String stream,
        List<Entry> entries,
        Verification verification,
        List<Recount> recounts,
        @Nullable YearState at) {

    /**
     * One entry.
     *
     * @param payload withheld for the votes of a ballot that is still open
     * @param leafHash withheld with the payload: a vote has so few contents that the hash tells it
     */
    public record Entry(
            long position,
            long version,
            Instant recordedAt,
            LocalDate happenedOn,
            @Nullable String source,
            String actor,
            String unit,
            String command,
            String type,
            @Nullable JsonNode payload,
            boolean withheld,
            @Nullable String leafHash) {}

    /**
     * One entry with everything that was hashed.
     *
     * @param number of the entry in its year, of so many
     * @param text the payload, exactly as it was written
     * @param recomputed the hash that the entry gives today
     */
    public record Recorded(
            Entry entry,
            String stream,
            int number,
            int of,
            int schema,
            int ordinal,
            @Nullable String commandId,
            @Nullable String requestHash,
            @Nullable String text,
            @Nullable String recomputed,
            @Nullable Long previous,
            @Nullable Long next) {}

    /** The entries of a year and its state at a moment, without the checks. */
    public record Moment(List<Entry> entries, YearState at) {}

    /**
     * What was checked.
     *
     * @param behind entries that the log has and the journal has not read yet
     */
    public record Verification(
            boolean clean,
            int checked,
            Comparison comparison,
            int behind,
            List<Finding> findings) {}

    /** Whether the journal was compared with the log itself. */
    public enum Comparison {
        COMPARED,
        /** The command service did not answer. */
        NOT_COMPARED
    }

    /** Something that is not as it was written: at which position, and what. */
    public record Finding(long position, long version, Fault fault, String vi, String en) {}

    /**
     * One ballot counted again from its votes.
     *
     * @param openedAt position of its opening
     * @param countedAt position of its last count; nothing before it is closed
     */
    public record Recount(
            String ballot,
            AwardKind award,
            Mode mode,
            boolean closed,
            boolean voided,
            boolean agrees,
            long openedAt,
            @Nullable Long countedAt,
            @Nullable Papers papers,
            List<Candidate> candidates,
            List<Step> steps) {}

    /** How many ballots there were by the recorded count. */
    public record Papers(int issued, int collected, int valid, int invalid, int blank) {}

    /**
     * Recorded and recounted votes of one candidate; nothing is told before the ballot closes.
     *
     * @param base of so many votes, by the recorded count
     */
    public record Candidate(
            String board,
            String name,
            @Nullable Integer recorded,
            @Nullable Integer recounted,
            @Nullable Integer base,
            @Nullable Integer needed,
            @Nullable String recordedOutcome,
            @Nullable String recountedOutcome) {}

    /**
     * One vote, and the agreeing votes of each candidate after it, in the candidates' order.
     *
     * @param invalid the vote was declared invalid here
     * @param agreeing empty while the ballot is open
     */
    public record Step(
            long position,
            long version,
            String voter,
            String name,
            boolean invalid,
            List<Integer> agreeing) {}

    /**
     * The year at a moment.
     *
     * @param version of the last entry by then; 0 before the first
     * @param state what the rules knew
     * @param board the year board at that moment; absent before the year was opened
     * @param origins by which entries the board came about
     * @param ballots opened by then, counted from the votes there were
     */
    public record YearState(
            long position,
            long version,
            @Nullable Instant recordedAt,
            JsonNode state,
            @Nullable YearBoardView board,
            List<Origin> origins,
            List<ScoreThen> scores,
            List<Recount> ballots) {}

    /** The entry by which a board last took a step. */
    public record Origin(String step, @Nullable AwardKind award, String board, long position) {}

    /**
     * The scores of one board at a moment, in hundredths of a point.
     *
     * @param settled the final score, unless it was opened again by then
     * @param rank in the ranking that held, which was computed at {@code rankedAt}
     */
    public record ScoreThen(
            String board,
            String name,
            Points self,
            @Nullable Points verified,
            @Nullable Points settled,
            @Nullable Integer rank,
            @Nullable Long rankedAt,
            boolean reopened) {}

    /** A total, and the position of the entry that it comes from. */
    public record Points(int total, long position) {}
}
