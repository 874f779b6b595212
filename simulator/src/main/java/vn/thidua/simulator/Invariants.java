package vn.thidua.simulator;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.State;
import vn.thidua.simulator.Game.Happened;

/** All that must hold after every event. */
final class Invariants {
    static final List<Invariant<?>> ALL =
            Stream.of(
                            YearInvariants.ALL,
                            BallotInvariants.ALL,
                            ScoreInvariants.ALL,
                            AwardInvariants.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Invariants() {}

    static void check(State before, Happened happened, State after) {
        for (var invariant : ALL) {
            if (!invariant.holds(before, happened, after)) {
                throw new Violation(invariant.sentence() + " Broken by " + happened.event());
            }
        }
    }

    /** A refusal is a whole sentence in both languages. */
    static void checkSentence(Rejection rejection) {
        if (rejection.vi().contains("{") || rejection.en().contains("{")) {
            throw new Violation("A refusal is a whole sentence. Not so " + rejection.getMessage());
        }
    }
}
