package vn.thidua.domain.todo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.Term;
import vn.thidua.domain.award.Ground;
import vn.thidua.domain.calendar.Step;

/**
 * One thing that can be done now. The draft names what it is about; whoever does it fills in the
 * rest, and the policy says from the draft who that is.
 *
 * @param due nothing where no deadline is set
 * @param missed what stands against the board until it is done
 */
@Term(vi = "việc cần làm", en = "One thing that a year waits for, as far as it is known")
public record Task(
        Command draft, @Nullable Step step, @Nullable LocalDate due, List<Ground> missed) {

    static Task of(Command draft) {
        return new Task(draft, null, null, List.of());
    }
}
