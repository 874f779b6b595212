package vn.thidua.query.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Event;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotRules;
import vn.thidua.domain.ballot.Ballots.Ballot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Ballots.Voided;
import vn.thidua.domain.ballot.Tally;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.query.audit.AuditView.Candidate;
import vn.thidua.query.audit.AuditView.Papers;
import vn.thidua.query.audit.AuditView.Recount;

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

    /** Every ballot that has effect; a count that differs from the record is a finding. */
    static List<Recount> of(Replay replay, Secrecy secrecy, Findings findings) {
        return all(replay, secrecy, findings).stream()
                .filter(recount -> !recount.voided())
                .toList();
    }

    /** Every ballot that was opened by then, also one that was voided. */
    static List<Recount> by(Replay until, Secrecy secrecy) {
        return all(until, secrecy, new Findings());
    }

    private static List<Recount> all(Replay replay, Secrecy secrecy, Findings findings) {
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
                .map(ballot -> recount(ballot, findings))
                .toList();
    }

    private Recount recount(Ballot ballot, Findings findings) {
        var opened = ballot.opened();
        var recorded = recorded(ballot);
        var recounted = recorded == null ? null : BallotRules.recount(year, ballot);
        boolean agrees = Objects.equals(recorded, recounted);
        if (!agrees) {
            closing(opened.ballot())
                    .ifPresent(moment ->
                            findings.add(
                                    Fault.TALLY_DIFFERS,
                                    moment.entry(),
                                    Map.of("ballot", opened.ballot())));
        }
        return new Recount(
                opened.ballot(),
                opened.award(),
                opened.mode(),
                recorded != null,
                ballot instanceof Voided,
                agrees,
                position(event -> event.equals(opened)).orElse(0L),
                recorded == null ? null : countedAt(opened.ballot()).orElse(null),
                recorded == null ? null : papers(recorded),
                opened.candidates().stream()
                        .map(board -> candidate(board, recorded, recounted))
                        .toList(),
                new VoteSteps(replay, secrecy, year, ballot).all());
    }

    private static @Nullable Tally recorded(Ballot ballot) {
        return switch (ballot) {
            case Open _, Voided _ -> null;
            case Closed closed -> closed.tally();
        };
    }

    private static Papers papers(Tally tally) {
        return new Papers(
                tally.issued(), tally.collected(), tally.valid(), tally.invalid(), tally.blank());
    }

    private Candidate candidate(String board, @Nullable Tally recorded, @Nullable Tally recounted) {
        var written = line(recorded, board);
        var counted = line(recounted, board);
        return new Candidate(
                board,
                year.nameOf(board),
                written.map(Tally.Line::agree).orElse(null),
                counted.map(Tally.Line::agree).orElse(null),
                written.map(Tally.Line::base).orElse(null),
                written.map(Tally.Line::needed).orElse(null),
                written.map(line -> line.outcome().name()).orElse(null),
                counted.map(line -> line.outcome().name()).orElse(null));
    }

    private static Optional<Tally.Line> line(@Nullable Tally tally, String board) {
        return tally == null ? Optional.empty() : tally.line(board);
    }

    private Optional<Long> countedAt(String ballot) {
        return position(event ->
                (event instanceof BallotClosed e && e.ballot().equals(ballot))
                        || (event instanceof BallotRecounted r && r.ballot().equals(ballot)));
    }

    /** The last entry whose event is meant. */
    private Optional<Long> position(Predicate<Event> meant) {
        return replay.moments().reversed().stream()
                .filter(moment -> meant.test(moment.event()))
                .findFirst()
                .map(moment -> moment.entry().position());
    }

    private Optional<Replay.Moment> closing(String ballot) {
        return replay.moments().stream()
                .filter(m -> m.event() instanceof BallotClosed e && e.ballot().equals(ballot))
                .findFirst();
    }
}
