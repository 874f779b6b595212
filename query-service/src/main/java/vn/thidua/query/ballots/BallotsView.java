package vn.thidua.query.ballots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Threshold;
import vn.thidua.domain.ballot.TieStep;
import vn.thidua.domain.ballot.VoteLine;
import vn.thidua.query.reading.Heading;

/**
 * The ballots of a year. While a ballot is open it only tells who has voted; the lines and the
 * count are public once it is closed.
 */
public record BallotsView(Heading heading, List<Sheet> sheets) {

    /** One ballot. The count is absent while it is open. */
    public record Sheet(
            String ballot,
            AwardKind award,
            Mode mode,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            int charterVersion,
            Threshold threshold,
            boolean selfVote,
            Quorum quorum,
            int seats,
            int seatsPerSubGroup,
            int issued,
            int collected,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            @Nullable Integer blank,
            List<Candidate> candidates,
            List<Voter> voters,
            Sources sources,
            After after) {

        public boolean isOpen() {
            return closedOn == null && after.voided() == null;
        }
    }

    /**
     * What happened to the ballot beside its voting.
     *
     * @param runoffOf the ballot whose tie this one breaks
     * @param certifiedOn the day the tellers signed, with their minutes
     * @param tieSteps how a tie at the last seat was broken
     */
    public record After(
            @Nullable String runoffOf,
            @Nullable Recount recount,
            @Nullable LocalDate certifiedOn,
            @Nullable Document minutes,
            @Nullable Voided voided,
            List<TieStepLine> tieSteps) {}

    public record Recount(LocalDate on, String reason, boolean changed) {}

    public record Voided(LocalDate on, String reason) {}

    /** One step of the chain, boards by name; nobody ahead where it could not tell them apart. */
    public record TieStepLine(TieStep step, List<String> tied, List<String> ahead) {}

    /**
     * Where the other values of the rule come from; the threshold carries its own source.
     *
     * @param seats of the number of places
     */
    public record Sources(
            @Nullable Source quorum, @Nullable Source selfVote, @Nullable Source seats) {}

    /** How many of the members were present, and how many had to be. */
    public record Quorum(int present, int members, int needed) {}

    /** A candidate; its votes are absent while the ballot is open. */
    public record Candidate(String board, String name, @Nullable Votes votes) {}

    public record Votes(
            int agree, int disagree, int abstain, int base, int needed, Tally.Outcome outcome) {}

    /**
     * A board entitled to vote; its lines are empty while the ballot is open.
     *
     * @param invalidReason why its vote does not count, where it does not
     */
    public record Voter(
            String board,
            String name,
            boolean voted,
            @Nullable String invalidReason,
            List<VoteLine> lines) {}
}
