package vn.thidua.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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
            String leafHash) {}

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

    /** One ballot counted again from its votes. */
    public record Recount(
            String ballot,
            boolean closed,
            boolean agrees,
            List<Candidate> candidates,
            List<Step> steps) {}

    /** Recorded and recounted votes of one candidate; nothing is told before the ballot closes. */
    public record Candidate(
            String board,
            String name,
            @Nullable Integer recorded,
            @Nullable Integer recounted,
            @Nullable String recordedOutcome,
            @Nullable String recountedOutcome) {}

    /**
     * One vote, and the agreeing votes of each candidate after it, in the candidates' order.
     *
     * @param agreeing empty while the ballot is open
     */
    public record Step(
            long position, long version, String voter, String name, List<Integer> agreeing) {}

    /**
     * The year at a moment.
     *
     * @param version of the last entry by then; 0 before the first
     * @param state what the rules knew
     * @param board the year board at that moment; absent before the year was opened
     */
    public record YearState(
            long position,
            long version,
            @Nullable Instant recordedAt,
            JsonNode state,
            @Nullable YearBoardView board) {}
}
