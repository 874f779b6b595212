package vn.thidua.query.audit;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotEvent.VoteInvalidated;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Step;

/** The votes of one ballot in the order in which they were cast; papers without names have none. */
record VoteSteps(Replay replay, Secrecy secrecy, Running year, Ballot ballot) {

    /** Vote by vote; one that is declared invalid takes its lines back. */
    List<Step> all() {
        var id = ballot.opened().ballot();
        var votes = new ArrayList<VoteCast>();
        var steps = new ArrayList<Step>();
        for (var moment : replay.moments()) {
            if (moment.event() instanceof VoteCast vote && vote.ballot().equals(id)) {
                votes.add(vote);
                steps.add(step(moment.entry(), vote.voter(), false, votes));
            } else if (moment.event() instanceof VoteInvalidated e && e.ballot().equals(id)) {
                votes.removeIf(vote -> vote.voter().equals(e.voter()));
                steps.add(step(moment.entry(), e.voter(), true, votes));
            }
        }
        return steps;
    }

    private Step step(LogEntry entry, String voter, boolean invalid, List<VoteCast> votes) {
        return new Step(
                entry.position(),
                entry.sequence(),
                voter,
                year.nameOf(voter),
                invalid,
                secrecy.isSecret(ballot.opened().ballot()) ? List.of() : agreeing(votes));
    }

    private List<Integer> agreeing(List<VoteCast> votes) {
        return ballot.opened().candidates().stream()
                .map(candidate -> agreeing(votes, candidate))
                .toList();
    }

    private static int agreeing(List<VoteCast> votes, String candidate) {
        return (int)
                votes.stream()
                        .flatMap(vote -> vote.lines().stream())
                        .filter(line -> line.candidate().equals(candidate))
                        .filter(line -> line.choice() == Choice.AGREE)
                        .count();
    }
}
