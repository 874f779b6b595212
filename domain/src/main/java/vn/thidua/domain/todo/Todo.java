package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.domain.State;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.Cycle;
import vn.thidua.domain.cycle.Cycle.Running;

/**
 * What a bloc and its year wait for, whoever has to do it: the policy tells whose task it is.
 *
 * <p>A task whose command needs nothing more is one that the rules would accept now. One that still
 * has to be filled in is offered where its phase has come.
 */
public final class Todo {
    private static final Comparator<Task> SOONEST =
            Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private Todo() {}

    /** Tasks with a deadline first, the nearest one on top; the others in the order of the year. */
    public static List<Task> of(State state, LocalDate today) {
        return switch (state) {
            case Running year -> year.isHistory() ? List.of() : ofYear(year, today);
            case Cycle.Closed closed ->
                    closed.year().isHistory() ? List.of() : AfterTasks.of(closed.year());
            case Bloc.Established bloc -> BlocTasks.of(bloc);
            case Cycle.NotOpened _, Bloc.Unknown _ -> List.of();
        };
    }

    private static List<Task> ofYear(Running year, LocalDate today) {
        var accepted = new Accepted(year, today);
        var all = new ArrayList<Task>();
        all.addAll(PledgeTasks.of(year, accepted));
        all.addAll(ResultTasks.of(year, today, accepted));
        all.addAll(ScoreTasks.of(year, accepted));
        all.addAll(ConferenceTasks.of(year, today));
        all.addAll(BallotTasks.of(year, accepted));
        all.addAll(AwardTasks.of(year, today, accepted));
        all.addAll(AfterTasks.of(year));
        all.addAll(YearTasks.of(year, today, accepted));
        all.sort(SOONEST);
        return List.copyOf(all);
    }

    /** The task of a step, due when the step is. */
    static Task dueWith(Running year, Task task, Step step) {
        return new Task(task.draft(), step, year.due(step), task.missed());
    }
}
