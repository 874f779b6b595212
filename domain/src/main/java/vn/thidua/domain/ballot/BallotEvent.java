package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.award.AwardKind;
import vn.thidua.domain.cycle.CycleEvent;

/** What can happen to a ballot. */
public sealed interface BallotEvent extends CycleEvent {
    String ballot();

    /** Carries a copy of the rule, so that the ballot is counted by it for ever. */
    record BallotOpened(
            String bloc,
            int year,
            String ballot,
            AwardKind award,
            Mode mode,
            List<String> candidates,
            List<String> voters,
            BallotRule rule)
            implements BallotEvent {}

    record VoteCast(String bloc, int year, String ballot, String voter, List<VoteLine> lines)
            implements BallotEvent {}

    record BallotClosed(String bloc, int year, String ballot, Tally tally) implements BallotEvent {}
}
