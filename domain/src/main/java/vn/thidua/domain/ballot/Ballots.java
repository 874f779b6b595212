package vn.thidua.domain.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;

/** The ballots of a year. */
public record Ballots(Map<String, Ballot> byId) {

    public static Ballots none() {
        return new Ballots(Map.of());
    }

    public Optional<Ballot> of(String ballot) {
        return Optional.ofNullable(byId.get(ballot));
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** The ballot that is still open, if any. */
    public Optional<String> open() {
        return byId.values().stream()
                .filter(ballot -> ballot instanceof Open)
                .map(ballot -> ballot.opened().ballot())
                .findFirst();
    }

    Ballots with(Ballot ballot) {
        return new Ballots(Lists.plus(byId, ballot.opened().ballot(), ballot));
    }

    /** Where one ballot stands. */
    public sealed interface Ballot {
        BallotOpened opened();

        List<VoteCast> votes();
    }

    public record Open(BallotOpened opened, List<VoteCast> votes) implements Ballot {}

    public record Closed(BallotOpened opened, List<VoteCast> votes, Tally tally) implements Ballot {

        /**
         * What the ballot means for a candidate today: after a re-count, and after a broken tie.
         */
        public Optional<Tally.Outcome> outcomeOf(String candidate) {
            return tally.line(candidate).map(Tally.Line::outcome);
        }
    }
}
