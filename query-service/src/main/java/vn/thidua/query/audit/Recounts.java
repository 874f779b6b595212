package vn.thidua.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Choice;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.query.audit.AuditView.Candidate;
import vn.thidua.query.audit.AuditView.Recount;
import vn.thidua.query.audit.AuditView.Step;

/** Replays each ballot on its own: vote by vote, then the count, beside what was recorded. */
final class Recounts {
    private final Replay replay;
    private final Secrecy secrecy;
    private final Running year;

    private Recounts(Replay replay, Secrecy secrecy, Running year) {
        this.replay = replay;
        this.secrecy = secrecy;
        this.year = year;
    }

    static List<Recount> of(Replay replay, Secrecy secrecy, Findings findings) {
        return running(replay)
                .map(year -> new Recounts(replay, secrecy, year).all(findings))
                .orElse(List.of());
    }

    /** The year that the replay knows, open or closed. */
    static Optional<Running> running(Replay replay) {
        return switch (replay.state()) {
            case Running year -> Optional.of(year);
            case Cycle.Closed closed -> Optional.of(closed.year());
            case Cycle.NotOpened _, Bloc _ -> Optional.empty();
        };
    }

    private List<Recount> all(Findings findings) {
        return year.ballots().byId().values().stream()
                .filter(ballot -> !(ballot instanceof Voided))
                .map(ballot -> recount(ballot, findings))
                .toList();
    }

    private Recount recount(Ballot ballot, Findings findings) {
        var id = ballot.opened().ballot();
        var recounted = BallotRules.recount(year, ballot);
        var recorded =
                switch (ballot) {
                    case Open _, Voided _ -> null;
                    case Closed closed -> closed.tally();
                };
        boolean agrees = recorded == null || recorded.equals(recounted);
        if (!agrees) {
            closing(id)
                    .ifPresent(moment ->
                            findings.add(
                                    Fault.TALLY_DIFFERS, moment.entry(), Map.of("ballot", id)));
        }
        return new Recount(
                id,
                recorded != null,
                agrees,
                ballot.opened().candidates().stream()
                        .map(board -> candidate(board, recorded, recounted))
                        .toList(),
                steps(ballot));
    }

    private Candidate candidate(String board, @Nullable Tally recorded, Tally recounted) {
        if (recorded == null) {
            return new Candidate(board, year.nameOf(board), null, null, null, null);
        }
        var written = recorded.line(board);
        var counted = recounted.line(board);
        return new Candidate(
                board,
                year.nameOf(board),
                written.map(Tally.Line::agree).orElse(null),
                counted.map(Tally.Line::agree).orElse(null),
                written.map(line -> line.outcome().name()).orElse(null),
                counted.map(line -> line.outcome().name()).orElse(null));
    }

    private List<Step> steps(Ballot ballot) {
        var id = ballot.opened().ballot();
        var votes = new ArrayList<VoteCast>();
        var steps = new ArrayList<Step>();
        for (var moment : replay.moments()) {
            if (moment.event() instanceof VoteCast vote && vote.ballot().equals(id)) {
                votes.add(vote);
                steps.add(
                        new Step(
                                moment.entry().position(),
                                moment.entry().sequence(),
                                vote.voter(),
                                year.nameOf(vote.voter()),
                                secrecy.isSecret(id) ? List.of() : agreeing(ballot, votes)));
            }
        }
        return steps;
    }

    private static List<Integer> agreeing(Ballot ballot, List<VoteCast> votes) {
        return ballot.opened().candidates().stream()
                .map(candidate ->
                        (int)
                                votes.stream()
                                        .flatMap(vote -> vote.lines().stream())
                                        .filter(line -> line.candidate().equals(candidate))
                                        .filter(line -> line.choice() == Choice.AGREE)
                                        .count())
                .toList();
    }

    private Optional<Replay.Moment> closing(String ballot) {
        return replay.moments().stream()
                .filter(m -> m.event() instanceof BallotClosed e && e.ballot().equals(ballot))
                .findFirst();
    }
}
