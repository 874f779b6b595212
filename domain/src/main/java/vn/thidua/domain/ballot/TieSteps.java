package vn.thidua.domain.ballot;

import static vn.thidua.domain.Rejection.because;
import static vn.thidua.domain.Rejection.require;
import static vn.thidua.domain.ballot.BallotReason.CHAIR_CHOICE_NEEDED;
import static vn.thidua.domain.ballot.BallotReason.CHAIR_CHOICE_NOT_TIED;
import static vn.thidua.domain.ballot.BallotReason.NOT_ITS_RUNOFF;
import static vn.thidua.domain.ballot.BallotReason.RUNOFF_NEEDED;
import static vn.thidua.domain.ballot.BallotReason.WOMEN_SHARE_NEEDED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.domain.ballot.BallotCommand.BreakTie;
import vn.thidua.domain.ballot.Ballots.Closed;
import vn.thidua.domain.ballot.Tally.Outcome;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.scoring.ScoringEvent.ScoreFinalised;

/** What each step of a chain asks for, and whom it puts ahead. */
record TieSteps(Running year, Closed ballot, BreakTie asked) {

    /** Refuses where a step that the charter asks for has not been answered. */
    void requireAnswer(TieStep step, List<String> tied) {
        switch (step) {
            case SCORE -> {}
            case WOMEN_SHARE -> tied.forEach(this::requireShare);
            case RUN_OFF -> requireRunoff(tied);
            case CHAIR -> requireChoice(tied);
        }
    }

    /** Equals in the order that the step puts them, those it cannot tell apart together. */
    List<List<String>> split(TieStep step, List<String> equals) {
        return switch (step) {
            case SCORE -> byScore(equals);
            case WOMEN_SHARE -> split(equals, first(this::isPreferred));
            case RUN_OFF -> split(equals, first(this::wonRunoff));
            case CHAIR -> split(equals, Comparator.comparingInt(this::choice));
        };
    }

    private void requireShare(String board) {
        require(
                asked.women().stream().anyMatch(share -> share.board().equals(board)),
                WOMEN_SHARE_NEEDED,
                "board",
                year.nameOf(board));
    }

    private void requireRunoff(List<String> tied) {
        if (asked.runoff() == null) {
            throw because(RUNOFF_NEEDED, "boards", RunoffRules.names(year, tied));
        }
        var id = ballot.opened().ballot();
        var runoff = BallotRules.closed(year.ballots(), asked.runoff());
        require(
                id.equals(runoff.opened().runoffOf()),
                NOT_ITS_RUNOFF,
                "runoff",
                asked.runoff(),
                "ballot",
                id);
    }

    private void requireChoice(List<String> tied) {
        require(
                !asked.chairChoice().isEmpty(),
                CHAIR_CHOICE_NEEDED,
                "boards",
                RunoffRules.names(year, tied));
        BallotRules.requireDistinct(asked.chairChoice());
        asked.chairChoice().stream()
                .filter(board -> !tied.contains(board))
                .findFirst()
                .ifPresent(board -> {
                    throw because(CHAIR_CHOICE_NOT_TIED, "board", year.nameOf(board));
                });
    }

    /**
     * The higher share of the points that a board could reach; undecided where a score is missing.
     */
    private List<List<String>> byScore(List<String> equals) {
        var scores =
                equals.stream()
                        .flatMap(board -> year.scores().finalOf(board).stream())
                        .filter(score -> score.attainable() > 0)
                        .toList();
        return scores.size() < equals.size()
                ? List.of(equals)
                : split(scores, TieSteps::compareShares).stream()
                        .map(part -> part.stream().map(ScoreFinalised::board).toList())
                        .toList();
    }

    /** Exact: two fractions are compared by their cross products. */
    private static int compareShares(ScoreFinalised one, ScoreFinalised other) {
        return Long.compare(
                (long) other.total() * one.attainable(), (long) one.total() * other.attainable());
    }

    private boolean isPreferred(String board) {
        return asked.women().stream()
                .filter(share -> share.board().equals(board))
                .anyMatch(WomenShare::reachesPreference);
    }

    private boolean wonRunoff(String board) {
        return year.ballots().runoffsOf(ballot.opened().ballot()).stream()
                .anyMatch(runoff ->
                        runoff instanceof Closed closed
                                && closed.outcomeOf(board).equals(Optional.of(Outcome.ELECTED)));
    }

    private int choice(String board) {
        int place = asked.chairChoice().indexOf(board);
        return place < 0 ? asked.chairChoice().size() : place;
    }

    private static Comparator<String> first(Predicate<String> preferred) {
        return Comparator.comparingInt(board -> preferred.test(board) ? 0 : 1);
    }

    private static <T> List<List<T>> split(List<T> equals, Comparator<T> order) {
        var parts = new ArrayList<List<T>>();
        for (var item : equals.stream().sorted(order).toList()) {
            if (parts.isEmpty() || order.compare(parts.getLast().getFirst(), item) != 0) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(item);
        }
        return List.copyOf(parts);
    }
}
