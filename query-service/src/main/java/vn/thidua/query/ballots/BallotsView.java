package vn.thidua.query.ballots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Source;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.ballot.Mode;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.ballot.Threshold;
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
            Sources sources) {

        public boolean isOpen() {
            return closedOn == null;
        }
    }

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

    /** A board entitled to vote; its lines are empty while the ballot is open. */
    public record Voter(String board, String name, boolean voted, List<VoteLine> lines) {}
}
