package vn.thidua.domain.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.domain.Lists;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.BallotEvent.BallotRecounted;
import vn.thidua.domain.ballot.BallotEvent.BallotVoided;
import vn.thidua.domain.ballot.BallotEvent.TallyCertified;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.VoteCast;
import vn.thidua.domain.ballot.Tally.Outcome;

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

    /** Whether a ballot was opened that rests on who is present. */
    public boolean anyInSession() {
        return byId.values().stream().anyMatch(ballot -> ballot.opened().mode() != Mode.WRITTEN);
    }

    /** The run-offs held on the tie of a ballot, without those that were voided. */
    List<Ballot> runoffsOf(String ballot) {
        return byId.values().stream()
                .filter(other -> ballot.equals(other.opened().runoffOf()))
                .filter(other -> !(other instanceof Voided))
                .toList();
    }

    Ballots with(Ballot ballot) {
        return new Ballots(Lists.plus(byId, ballot.opened().ballot(), ballot));
    }

    /** Where one ballot stands. */
    public sealed interface Ballot {
        BallotOpened opened();

        Content content();

        default List<VoteCast> votes() {
            return content().votes();
        }
    }

    /** A ballot that has effect: it runs, or it was counted. */
    public sealed interface Standing extends Ballot {}

    public record Open(BallotOpened opened, Content content) implements Standing {}

    /**
     * Counted.
     *
     * @param tally the latest one, after every re-count
     */
    public record Closed(
            BallotOpened opened,
            Content content,
            Tally tally,
            List<BallotRecounted> recounts,
            Tie tie,
            Signature signature)
            implements Standing {

        /**
         * What the ballot means for a candidate today: after a re-count, and after a broken tie.
         */
        public Optional<Outcome> outcomeOf(String candidate) {
            return tally.line(candidate)
                    .map(Tally.Line::outcome)
                    .map(counted -> counted == Outcome.TIED ? tie.outcomeOf(candidate) : counted);
        }

        /** Candidates whom the count left equal at the last seat. */
        public List<String> tied() {
            return tally.lines().stream()
                    .filter(line -> line.outcome() == Outcome.TIED)
                    .map(Tally.Line::candidate)
                    .toList();
        }

        Closed with(TieBroken broken) {
            return new Closed(opened, content, tally, recounts, new Tie.Broken(broken), signature);
        }

        Closed with(TallyCertified signed) {
            return new Closed(opened, content, tally, recounts, tie, new Signature.Given(signed));
        }

        /**
         * After a re-count the tellers sign again; a tie that was broken stays so while the tally
         * is the same.
         */
        Closed with(BallotRecounted e) {
            return new Closed(
                    opened,
                    e.counts().isEmpty() ? content : content.with(e.counts()),
                    e.tally(),
                    Lists.plus(recounts, e),
                    e.changed() ? new Tie.Unbroken() : tie,
                    new Signature.Awaited());
        }
    }

    /** Of no effect; a new round is another ballot. */
    public record Voided(BallotOpened opened, Content content, BallotVoided voided)
            implements Ballot {}

    /** Whether the chain of the charter has told tied candidates apart. */
    public sealed interface Tie {
        Outcome outcomeOf(String tied);

        record Unbroken() implements Tie {
            @Override
            public Outcome outcomeOf(String tied) {
                return Outcome.TIED;
            }
        }

        record Broken(TieBroken by) implements Tie {
            @Override
            public Outcome outcomeOf(String tied) {
                return by.seated().contains(tied) ? Outcome.ELECTED : Outcome.OVER_QUOTA;
            }
        }
    }

    /** Whether the tellers have signed for the tally. */
    public sealed interface Signature {
        record Awaited() implements Signature {}

        record Given(TallyCertified by) implements Signature {}
    }
}
