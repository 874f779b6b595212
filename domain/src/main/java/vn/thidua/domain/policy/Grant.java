package vn.thidua.domain.policy;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;

/**
 * One way to be allowed.
 *
 * @param board which board the command names, where the standing is that of a board
 * @param circumstance what must be so besides, if anything
 */
record Grant<C extends Command>(
        Standing standing,
        @Nullable BiFunction<C, Situation, Optional<String>> board,
        @Nullable Circumstance circumstance,
        BiPredicate<C, Situation> holds) {

    /** To those who act for the board that the command names. */
    static <C extends Command> Stream<Grant<C>> own(
            Function<C, String> board, Standing... standings) {
        return ownOf((command, _) -> Optional.of(board.apply(command)), standings);
    }

    /** To those who act for the board that is found with the help of the state. */
    static <C extends Command> Stream<Grant<C>> ownOf(
            BiFunction<C, Situation, Optional<String>> board, Standing... standings) {
        return Stream.of(standings)
                .map(standing -> new Grant<>(standing, board, null, (_, _) -> true));
    }

    /** To those whose standing follows from the year, or is vouched for. */
    static <C extends Command> Stream<Grant<C>> to(Standing... standings) {
        return Stream.of(standings)
                .map(standing -> new Grant<>(standing, null, null, (_, _) -> true));
    }

    /** To those whom the standing lets do what another person has asked for. */
    static <C extends Command> Stream<Grant<C>> second(Standing... standings) {
        return Grant.<C>to(standings)
                .map(grant ->
                        grant.when(
                                Circumstance.ASKED_FOR_BY_ANOTHER,
                                (_, situation) -> situation.isAskedForByAnother()));
    }

    Grant<C> when(Circumstance so, BiPredicate<C, Situation> condition) {
        return new Grant<>(standing, board, so, condition);
    }

    /** The unit for which the caller may ask this, if it may. */
    Optional<String> unit(C command, Situation situation) {
        if (!holds.test(command, situation)) {
            return Optional.empty();
        }
        return board == null
                ? situation.unit(standing)
                : board.apply(command, situation)
                        .filter(named -> situation.actsFor(named, standing));
    }

    /** The board whose mandate would have helped, if that is what is asked for. */
    Optional<String> wanted(C command, Situation situation) {
        return board == null || !holds.test(command, situation)
                ? Optional.empty()
                : board.apply(command, situation);
    }
}
