package vn.thidua.simulator;

import vn.thidua.domain.Event;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.simulator.Game.Happened;

/**
 * One sentence that is always true, and how to see after an event that it is not.
 *
 * @param <E> the events that it speaks of
 */
record Invariant<E extends Event>(String sentence, Class<E> on, Check<E> check) {

    /**
     * Whether the sentence holds after an event.
     *
     * @param <E> the events that it speaks of
     */
    @FunctionalInterface
    interface Check<E> {
        boolean holds(State before, E event, State after, Happened happened);
    }

    /**
     * The same for an event of a year.
     *
     * @param <E> the events that it speaks of
     */
    @FunctionalInterface
    interface YearCheck<E> {
        boolean holds(Running before, E event, Running after);
    }

    static <E extends Event> Invariant<E> year(String sentence, Class<E> on, YearCheck<E> check) {
        return new Invariant<>(
                sentence,
                on,
                (before, event, after, _) ->
                        before instanceof Cycle.NotOpened
                                || check.holds(running(before), event, running(after)));
    }

    boolean holds(State before, Happened happened, State after) {
        var event = happened.event();
        return !on.isInstance(event) || check.holds(before, on.cast(event), after, happened);
    }

    private static Running running(State state) {
        return switch (state) {
            case Running year -> year;
            case Cycle.Closed closed -> closed.year();
            case Cycle.NotOpened _, Bloc _ ->
                    throw new IllegalStateException("not a year: " + state);
        };
    }
}
