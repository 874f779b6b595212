package vn.thidua.domain.cycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.domain.award.AwardEvent.AwardProposed;
import vn.thidua.domain.award.Awards;
import vn.thidua.domain.cycle.Cycle.Running;

/** What the boards that left a year leave open in it. */
public final class Obligations {
    private Obligations() {}

    /** One thing that one departed board owes. */
    public record Owed(String board, Obligation obligation) {}

    /** The first that nobody has settled; while there is one the year does not close. */
    static Optional<Owed> firstUnsettled(Running year) {
        return unsettled(year).findFirst();
    }

    /** What nobody has settled, board by board. */
    public static Stream<Owed> unsettled(Running year) {
        return year.frame().bloc().departed().stream()
                .flatMap(gone ->
                        Stream.of(Obligation.values())
                                .map(obligation -> new Owed(gone.board(), obligation)))
                .filter(owed -> isOwed(year, owed.board(), owed.obligation()))
                .filter(owed -> !year.frame().isSettled(owed.board(), owed.obligation()));
    }

    static boolean isOwed(Running year, String board, Obligation obligation) {
        return switch (obligation) {
            case PLEDGE -> year.pledges().of(board).isPresent();
            case RESULT -> year.results().of(board).isPresent();
            case SCORE -> year.scores().sheet(board).isPresent();
            case PROPOSAL -> !waitingFor(year, board).isEmpty();
        };
    }

    /** The proposals of the board that the ministry has not decided. */
    static List<AwardProposed> waitingFor(Running year, String board) {
        return year.awards().proposals().stream()
                .filter(Awards.Waiting.class::isInstance)
                .map(Awards.Proposal::proposed)
                .filter(proposed -> proposed.board().equals(board))
                .toList();
    }
}
