package vn.thidua.domain.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the count depends on, frozen when the ballot opens. */
public record BallotRule(
        int charterVersion,
        Threshold threshold,
        boolean selfVote,
        int members,
        int quorumNeeded,
        int seats,
        int seatsPerSubGroup,
        @Nullable List<TieStep> tieChain) {}
