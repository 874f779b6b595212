package vn.thidua.domain.ballot;

import java.util.List;
import vn.thidua.domain.ballot.BallotEvent.BallotOpened;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;

/** Counts a ballot: the same opening and the same content always give the same tally. */
public final class Count {
    private final BallotOpened ballot;
    private final Sums sums;

    private Count(BallotOpened ballot, Sums sums) {
        this.ballot = ballot;
        this.sums = sums;
    }

    /** The tally of a ballot; where two papers counts are there, they are equal. */
    public static Tally of(BallotOpened ballot, Content content, List<GroupSeats> groups) {
        return new Count(ballot, Sums.of(ballot, content)).tally(groups);
    }

    private Tally tally(List<GroupSeats> groups) {
        var counted = sums.lines().stream().map(this::line).toList();
        var outcomes = Seats.give(Ranks.of(counted), ballot.rule().seats(), groups);
        return new Tally(
                sums.issued(),
                sums.collected(),
                sums.valid(),
                sums.invalid(),
                sums.blank(),
                counted.stream()
                        .map(line ->
                                line.with(outcomes.getOrDefault(line.candidate(), line.outcome())))
                        .toList());
    }

    /** A line by itself: elected if enough agree, whatever the seats say later. */
    private Line line(Sums.Line line) {
        int base = base(line);
        var threshold = ballot.rule().threshold();
        boolean met = base > 0 && threshold.isMet(line.agree(), base);
        return new Line(
                line.candidate(),
                line.agree(),
                line.disagree(),
                line.abstain(),
                base,
                threshold.needed(base),
                met ? Outcome.ELECTED : Outcome.NOT_PASSED);
    }

    /**
     * Where a board has no line for itself, the base of its line is one smaller if it belongs to
     * the base.
     */
    private int base(Sums.Line line) {
        boolean own = !ballot.rule().selfVote();
        boolean present = ballot.voters().contains(line.candidate());
        return switch (ballot.rule().threshold().base()) {
            case ALL_MEMBERS -> ballot.rule().members() - (own ? 1 : 0);
            case PRESENT -> ballot.voters().size() - (own && present ? 1 : 0);
            case BALLOTS_COLLECTED -> sums.collected() - (own ? line.ownCollected() : 0);
            case VALID -> sums.valid() - (own ? line.ownValid() : 0);
        };
    }
}
