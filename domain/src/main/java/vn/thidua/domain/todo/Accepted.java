package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.cycle.Cycle.Running;
import vn.thidua.domain.cycle.CycleCommand;

/** Asks the rules themselves whether they would take a command today, and keeps nothing of it. */
record Accepted(Running year, LocalDate today) {
    private static final Actor NOBODY = new Actor("viec-can-lam", "he-thong");

    boolean test(CycleCommand command) {
        var noon = today.atTime(12, 0).atZone(Stamp.ZONE).toInstant();
        try {
            Rules.decide(year, year, command, new Stamp("todo", NOBODY, noon, null));
            return true;
        } catch (Rejection _) {
            return false;
        }
    }

    Stream<Task> among(Stream<? extends CycleCommand> commands) {
        return commands.filter(this::test).map(Task::of);
    }
}
