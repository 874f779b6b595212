package vn.thidua.domain;

import java.util.List;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.bloc.BlocCommand;
import vn.thidua.domain.bloc.BlocEvent;
import vn.thidua.domain.bloc.BlocRules;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.CycleCommand;
import vn.thidua.domain.cycle.CycleEvent;
import vn.thidua.domain.cycle.CycleRules;
import vn.thidua.domain.cycle.YearReason;

/** The two functions that everything rests on: decide what happens, and fold what happened. */
public final class Rules {
    private Rules() {}

    /** The state of a stream that has no events. */
    public static State initial(String stream) {
        return stream.startsWith("bloc:") ? new Bloc.Unknown() : new Cycle.NotOpened();
    }

    /**
     * What happens when the command is asked for in this state.
     *
     * @param state of the command's own stream
     * @param copied state of the stream that {@link Command#copiesFrom()} names, else the same
     *     state
     * @throws Rejection when the rules refuse
     */
    public static List<? extends Event> decide(
            State state, State copied, Command command, Stamp stamp) {
        if (stamp.imported() != null) {
            Rejection.require(
                    !stamp.day().isAfter(stamp.recordedOn()),
                    YearReason.HISTORY_FROM_THE_FUTURE,
                    "day",
                    stamp.day(),
                    "today",
                    stamp.recordedOn());
        }
        return switch (command) {
            case BlocCommand c -> BlocRules.decide((Bloc) state, c, stamp);
            case CycleCommand c -> CycleRules.decide((Cycle) state, copied, c, stamp);
        };
    }

    public static State evolve(State state, Event event) {
        return switch (event) {
            case BlocEvent e -> BlocRules.evolve((Bloc) state, e);
            case CycleEvent e -> CycleRules.evolve((Cycle) state, e);
        };
    }
}
