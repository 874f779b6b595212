package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Given what happened, when somebody asks, then this happens or the rules refuse. */
final class Spec {
    private final List<Event> history;
    private LocalDate today = LocalDate.of(2025, 1, 10);
    private @Nullable LocalDate happenedOn;

    private Spec(List<Event> history) {
        this.history = history;
    }

    static Spec given(Event... events) {
        return new Spec(List.of(events));
    }

    static Spec given(List<? extends Event> before, Event... events) {
        var all = new ArrayList<Event>(before);
        all.addAll(List.of(events));
        return new Spec(all);
    }

    Spec on(LocalDate day) {
        today = day;
        return this;
    }

    /** The command records history: it happened on that day and is written down today. */
    Spec asHistoryOf(LocalDate day) {
        happenedOn = day;
        return this;
    }

    /** The state of a stream after what happened in it. */
    static State fold(String stream, List<? extends Event> history) {
        var state = Rules.initial(stream);
        for (var event : history) {
            if (event.stream().equals(stream)) {
                state = Rules.evolve(state, event);
            }
        }
        return state;
    }

    Outcome when(Command command) {
        return new Outcome(command);
    }

    final class Outcome {
        private final Command command;

        private Outcome(Command command) {
            this.command = command;
        }

        void then(Event... expected) {
            assertThat(List.<Event>copyOf(decide())).containsExactly(expected);
        }

        void accepted() {
            assertThat(decide()).isNotEmpty();
        }

        Rejection rejected(Reason reason) {
            var rejection = catchThrowableOfType(Rejection.class, this::decide);
            assertThat(rejection).as("the rules refuse").isNotNull();
            assertThat(rejection.reason()).isEqualTo(reason);
            assertThat(rejection.vi()).doesNotContain("{");
            assertThat(rejection.en()).doesNotContain("{");
            return rejection;
        }

        private List<? extends Event> decide() {
            var copied = fold(command.copiesFrom().orElse(command.stream()));
            return Rules.decide(fold(command.stream()), copied, command, stamp());
        }

        private State fold(String stream) {
            return Spec.fold(stream, history);
        }

        private Stamp stamp() {
            Instant now = today.atTime(9, 0).atZone(Stamp.ZONE).toInstant();
            var imported = happenedOn == null ? null : new Imported(happenedOn, "an article");
            return new Stamp("id", new Actor("clerk", "sen"), now, imported);
        }
    }
}
