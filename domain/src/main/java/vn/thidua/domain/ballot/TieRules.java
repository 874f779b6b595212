package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.CANDIDATE_REPEATED;
import static vn.thidua.domain.ballot.BallotReason.TIE_NOT_DECIDED;
import static vn.thidua.domain.ballot.BallotReason.WOMEN_ABOVE_STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.BallotEvent.TieBroken;
import vn.thidua.domain.ballot.BallotEvent.TieStepTaken;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * The chain that tells tied candidates apart. Each step puts some ahead of others with as many
 * votes; the seats are then given again from high to low, within what each sub-group may take. The
 * order of a list never decides.
 */
final class TieRules {
    private final Closed ballot;
    private final TieSteps steps;
    private final Places places;
    private final List<TieStepTaken> taken = new ArrayList<>();
    private Ranks ranks;
    private Map<String, Outcome> outcomes;

    private TieRules(Running year, Closed ballot, BreakTie c) {
        this.ballot = ballot;
        steps = new TieSteps(year, ballot, c);
        places = Places.of(year, ballot.opened());
        ranks = Ranks.of(ballot.tally().lines());
        outcomes = seats();
    }

    static TieBroken breakTie(Running year, Closed ballot, BreakTie c) {
        RunoffRules.requireTied(ballot);
        requireFigures(year, c.women());
        var breaking = new TieRules(year, ballot, c);
        for (var step : chain(year, ballot)) {
            breaking.take(step);
        }
        breaking.requireDecided(year);
        return breaking.broken(c);
    }

    private static void requireFigures(Running year, List<WomenShare> women) {
        Rejection.requireOnce(women, WomenShare::board, CANDIDATE_REPEATED, "candidate");
        for (var share : women) {
            require(
                    share.women() <= share.staff(),
                    WOMEN_ABOVE_STAFF,
                    "board",
                    year.nameOf(share.board()),
                    "women",
                    share.women(),
                    "staff",
                    share.staff());
        }
    }

    /** The ballot's own chain; a ballot that did not keep one goes by the charter of the year. */
    private static List<TieStep> chain(Running year, Closed ballot) {
        var kept = ballot.opened().rule().tieChain();
        var charter = year.frame().bloc().charter();
        if (kept != null || charter == null) {
            return Objects.requireNonNullElse(kept, List.of());
        }
        return charter.conductOrDefault().tieChain();
    }

    private void take(TieStep step) {
        var tied = tied();
        if (tied.isEmpty()) {
            return;
        }
        steps.requireAnswer(step, tied);
        var ahead = new ArrayList<String>();
        ranks =
                ranks.refined(
                        tied,
                        equals -> {
                            var parts = steps.split(step, equals);
                            parts.subList(0, Math.max(0, parts.size() - 1)).forEach(ahead::addAll);
                            return parts;
                        });
        outcomes = seats();
        taken.add(new TieStepTaken(step, tied, List.copyOf(ahead)));
    }

    private void requireDecided(Running year) {
        require(tied().isEmpty(), TIE_NOT_DECIDED, "boards", RunoffRules.names(year, tied()));
    }

    private TieBroken broken(BreakTie c) {
        return new TieBroken(
                c.bloc(),
                c.year(),
                c.ballot(),
                List.copyOf(taken),
                c.women().stream()
                        .filter(share -> judged(TieStep.WOMEN_SHARE).contains(share.board()))
                        .toList(),
                judged(TieStep.RUN_OFF).isEmpty() ? null : c.runoff(),
                ballot.tied().stream()
                        .filter(candidate -> outcomes.get(candidate) == Outcome.ELECTED)
                        .toList());
    }

    /** Whom a step had to judge; nobody if the chain did not come to it. */
    private List<String> judged(TieStep step) {
        return taken.stream()
                .filter(did -> did.step() == step)
                .flatMap(did -> did.before().stream())
                .toList();
    }

    private List<String> tied() {
        return ballot.tied().stream()
                .filter(candidate -> outcomes.get(candidate) == Outcome.TIED)
                .toList();
    }

    private Map<String, Outcome> seats() {
        return Seats.give(ranks, places.seats(), places.groups());
    }
}
