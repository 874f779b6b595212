package vn.thidua.domain.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Term;

/**
 * All that the count depends on, frozen when the ballot opens.
 *
 * @param seats places to be given; in a run-off those that the tie left
 * @param tieChain absent in ballots opened before the chain was part of the rule
 * @param groups what each sub-group may still take; absent in ballots opened before it was kept
 */
@Term(
        vi = "quy tắc của cuộc bỏ phiếu",
        en = "All that a count depends on, frozen when the ballot opens")
public record BallotRule(
        int charterVersion,
        Threshold threshold,
        boolean selfVote,
        int members,
        int quorumNeeded,
        int seats,
        int seatsPerSubGroup,
        @Nullable List<TieStep> tieChain,
        @Nullable List<GroupSeats> groups) {}
