package vn.thidua.command.linear;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.linear.History.Asked;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Event;
import vn.thidua.domain.Lists;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;
import vn.thidua.proof.linear.Specification;

/**
 * A year as the pure rules have it, one command at a time: what the server must look like.
 *
 * @param answers of the commands that were taken, each with its id
 */
record Year(State bloc, State cycle, long version, List<Given> answers) {
    static final Specification<Year, Asked, String> SPECIFICATION = Year::serve;

    /** The answer that was given to a command id, and is given to it again. */
    record Given(String commandId, String answer) {}

    /** What the rules say now. */
    record Decided(Year after, String answer) {}

    private static Optional<Year> serve(Year year, Asked asked, @Nullable String answered) {
        var decided = year.decide(asked);
        return answered == null || answered.equals(decided.answer())
                ? Optional.of(decided.after())
                : Optional.empty();
    }

    /** The first answer to this id again, or what the rules decide. */
    Decided decide(Asked asked) {
        return answers.stream()
                .filter(given -> given.commandId().equals(asked.commandId()))
                .findFirst()
                .map(given -> new Decided(this, given.answer()))
                .orElseGet(() -> decideAnew(asked));
    }

    Decided decideAnew(Asked asked) {
        try {
            var events = Rules.decide(cycle, bloc, asked.command(), stamp(asked.commandId()));
            long end = version + events.size();
            var answer = taken(end, events.stream().map(Vocabulary::nameOf).toList());
            var given = Lists.plus(answers, new Given(asked.commandId(), answer));
            return new Decided(new Year(bloc, fold(cycle, events), end, given), answer);
        } catch (Rejection refused) {
            return new Decided(this, refused.reason().name());
        }
    }

    static String taken(long version, List<String> events) {
        return version + " " + String.join(",", events);
    }

    Year after(Event event) {
        return event.stream().startsWith("bloc:")
                ? new Year(Rules.evolve(bloc, event), cycle, version, answers)
                : new Year(bloc, Rules.evolve(cycle, event), version + 1, answers);
    }

    static Year unopened(String bloc) {
        var stream = "bloc:" + bloc;
        return new Year(Rules.initial(stream), Rules.initial("cycle:" + bloc), 0, List.of());
    }

    private static State fold(State state, List<? extends Event> events) {
        for (var event : events) {
            state = Rules.evolve(state, event);
        }
        return state;
    }

    private static Stamp stamp(String commandId) {
        return new Stamp(commandId, new Actor("thu-ky", "trang-non"), Nodes.NOW, null);
    }
}
