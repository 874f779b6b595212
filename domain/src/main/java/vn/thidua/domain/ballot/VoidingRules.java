package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.ballot.BallotReason.PROPOSAL_RESTS_ON_BALLOT;
import static vn.thidua.domain.ballot.BallotReason.TIE_RESTS_ON_RUNOFF;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.award.Awards.Proposal;
import vn.thidua.domain.ballot.BallotCommand.VoidBallot;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Tie;
import vn.thidua.domain.conference.ConferenceRules;
import vn.thidua.domain.cycle.Cycle.Running;

/** A ballot loses its effect only while nothing else rests on it. */
final class VoidingRules {
    private VoidingRules() {}

    /** The run-offs on its tie go with it; a new round is another ballot. */
    static List<BallotEvent> declareVoid(Running year, Ballot ballot, VoidBallot c) {
        ConferenceRules.requireMinutesOpen(year);
        requireNothingRests(year, ballot);
        return Stream.<BallotEvent>concat(
                        Stream.of(new BallotVoided(c.bloc(), c.year(), c.ballot(), c.reason())),
                        runoffsVoided(year, c.ballot(), c.reason()).stream())
                .toList();
    }

    static List<BallotVoided> runoffsVoided(Running year, String ballot, String reason) {
        return runoffs(year, ballot)
                .map(Ballot::opened)
                .map(runoff ->
                        new BallotVoided(runoff.bloc(), runoff.year(), runoff.ballot(), reason))
                .toList();
    }

    static void requireNothingRests(Running year, Ballot ballot) {
        var id = ballot.opened().ballot();
        var first = ballot.opened().runoffOf();
        if (first != null && isBrokenBy(year, first, id)) {
            throw because(TIE_RESTS_ON_RUNOFF, "ballot", first, "runoff", id);
        }
        Stream.concat(Stream.of(ballot), runoffs(year, id))
                .map(other -> other.opened().ballot())
                .forEach(other -> requireNoProposal(year, other));
    }

    private static void requireNoProposal(Running year, String ballot) {
        year.awards().standing().stream()
                .map(Proposal::proposed)
                .filter(proposed -> ballot.equals(proposed.ballot()))
                .findFirst()
                .ifPresent(proposed -> {
                    throw because(
                            PROPOSAL_RESTS_ON_BALLOT,
                            "ballot",
                            ballot,
                            "board",
                            year.nameOf(proposed.board()));
                });
    }

    private static boolean isBrokenBy(Running year, String ballot, String runoff) {
        return year.ballots().of(ballot).orElse(null) instanceof Closed closed
                && closed.tie() instanceof Tie.Broken broken
                && runoff.equals(broken.by().runoff());
    }

    /** Run-offs on the tie of a ballot, and on the ties of those. */
    private static Stream<Ballot> runoffs(Running year, String ballot) {
        return year.ballots().runoffsOf(ballot).stream()
                .flatMap(runoff ->
                        Stream.concat(Stream.of(runoff), runoffs(year, runoff.opened().ballot())));
    }
}
