package vn.thidua.query.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Command;
import vn.thidua.domain.policy.Standing;
import vn.thidua.query.reading.Heading;
import vn.thidua.query.rulesapplied.RulesAppliedView.Rule;

/** What was asked for in a year and in its bloc, and waits for a second person. */
public record RequestsView(Heading heading, List<Waiting> waiting) {

    /**
     * One request.
     *
     * @param event type of the event, at this position of the log
     * @param askedBy for which board it was asked, by name; never who asked
     * @param outside in which standing, where it was asked from outside the bloc
     * @param command the command by which a second person does it
     * @param act its body, exactly as it was asked for: another body is not covered
     * @param board the board that it is about, by name; empty where it is about none
     * @param signers the boards of those who are to sign, by name
     * @param rules what a charter that was asked for says, each value with its source
     */
    public record Waiting(
            String event,
            long position,
            LocalDate on,
            String askedBy,
            @Nullable Standing outside,
            String command,
            Command act,
            String board,
            List<String> signers,
            List<Rule> rules) {}
}
