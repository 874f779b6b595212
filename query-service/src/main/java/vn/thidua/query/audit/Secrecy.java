package vn.thidua.query.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.Lists;
import vn.thidua.domain.State;
import vn.thidua.domain.ballot.BallotEvent.BallotClosed;
import vn.thidua.domain.ballot.BallotEvent.PaperCountRecorded;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Ballots;
import vn.thidua.domain.ballot.Ballots.Open;
import vn.thidua.domain.ballot.Content;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Entry;

/**
 * While a ballot is open nobody reads how others voted, not in the audit either. A ballot that has
 * been closed since is public at every moment of its past.
 *
 * @param closed ballots that are closed by the end of the journal
 */
record Secrecy(Set<String> closed) {
    private static final Set<String> TELLING =
            Set.of(VoteCast.class.getSimpleName(), PaperCountRecorded.class.getSimpleName());

    static Secrecy of(Replay whole) {
        return new Secrecy(
                whole.moments().stream()
                        .map(Replay.Moment::event)
                        .filter(event -> event instanceof BallotClosed)
                        .map(event -> ((BallotClosed) event).ballot())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the payload of this entry says how somebody voted in a ballot still open. */
    boolean withholds(LogEntry entry, JsonNode payload) {
        return TELLING.contains(entry.type())
                && !closed.contains(payload.path("ballot").asString(""));
    }

    /** The entries as they may be shown. */
    List<Entry> shown(List<LogEntry> entries) {
        return entries.stream().map(this::shown).toList();
    }

    Entry shown(LogEntry entry) {
        var payload = AuditJson.payload(entry.payload());
        boolean withheld = withholds(entry, payload);
        return new Entry(
                entry.position(),
                entry.sequence(),
                entry.recordedAt(),
                entry.happenedOn(),
                entry.source(),
                entry.actor(),
                entry.unit(),
                entry.command(),
                entry.type(),
                withheld ? null : payload,
                withheld,
                withheld ? null : entry.leafHash());
    }

    boolean isSecret(String ballot) {
        return !closed.contains(ballot);
    }

    /** The state without the lines of secret votes; who has voted stays. */
    State cover(State state) {
        if (!(state instanceof Running year)) {
            return state;
        }
        var byId = year.ballots().byId();
        for (var ballot : byId.values()) {
            var id = ballot.opened().ballot();
            if (isSecret(id)) {
                byId = Lists.plus(byId, id, new Open(ballot.opened(), withoutLines(ballot)));
            }
        }
        return year.with(new Ballots(byId));
    }

    /** Who has voted, and not a line of it; nor what a teller has counted. */
    private static Content withoutLines(Ballots.Ballot ballot) {
        var votes =
                ballot.votes().stream()
                        .map(vote ->
                                new VoteCast(
                                        vote.bloc(),
                                        vote.year(),
                                        vote.ballot(),
                                        vote.voter(),
                                        List.of()))
                        .toList();
        return new Content(votes, ballot.content().invalidated(), List.of());
    }
}
