package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.BALLOT_NOT_TIED;
import static vn.thidua.domain.ballot.BallotReason.RUNOFF_ALREADY_HELD;
import static vn.thidua.domain.ballot.BallotReason.RUNOFF_CANDIDATES_DIFFER;
import static vn.thidua.domain.ballot.BallotReason.RUNOFF_FOR_ANOTHER_AWARD;
import static vn.thidua.domain.ballot.BallotReason.TIE_ALREADY_BROKEN;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.domain.ballot.BallotCommand.OpenBallot;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Ballots.Tie;
import vn.thidua.domain.ballot.Tally.Line;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.Cycle.Running;

/** A run-off is held once on a tie, among exactly those tied, for the seats that are left. */
final class RunoffRules {
    private RunoffRules() {}

    static Places left(Running year, OpenBallot c, String first) {
        var ballot = BallotRules.closed(year.ballots(), first);
        var award = ballot.opened().award();
        require(award == c.award(), RUNOFF_FOR_ANOTHER_AWARD, "ballot", first, "award", award);
        requireTied(ballot);
        year.ballots().runoffsOf(first).stream()
                .findFirst()
                .ifPresent(held -> {
                    throw because(
                            RUNOFF_ALREADY_HELD, "ballot", first, "runoff", held.opened().ballot());
                });
        var tied = ballot.tied();
        require(
                new HashSet<>(tied).equals(new HashSet<>(c.candidates())),
                RUNOFF_CANDIDATES_DIFFER,
                "boards",
                names(year, tied));
        return Places.of(year, ballot.opened()).without(seated(ballot.tally()), tied);
    }

    /** Refuses where nobody is tied, or no longer. */
    static void requireTied(Closed ballot) {
        var id = ballot.opened().ballot();
        require(!ballot.tied().isEmpty(), BALLOT_NOT_TIED, "ballot", id);
        require(ballot.tie() instanceof Tie.Unbroken, TIE_ALREADY_BROKEN, "ballot", id);
    }

    static String names(Running year, List<String> boards) {
        return boards.stream().map(year::nameOf).collect(Collectors.joining(", "));
    }

    private static List<String> seated(Tally tally) {
        return tally.lines().stream()
                .filter(line -> line.outcome() == Outcome.ELECTED)
                .map(Line::candidate)
                .toList();
    }
}
