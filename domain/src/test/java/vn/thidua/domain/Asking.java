package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.thidua.domain.bloc.Bloc;
import vn.thidua.domain.policy.Caller;
import vn.thidua.domain.policy.Policy;
import vn.thidua.domain.policy.ReadPolicy;
import vn.thidua.domain.policy.Standing;

/** Given what happened, when a certain person asks, then it acts for a unit or is refused. */
final class Asking {
    private final List<Event> history;
    private final Caller caller;
    private LocalDate today = LocalDate.of(2025, 7, 10);
    private boolean isHistory;

    private Asking(List<? extends Event> history, Caller caller) {
        this.history = new ArrayList<>(history);
        this.caller = caller;
    }

    static Asking person(String person, List<? extends Event> history, Standing... vouched) {
        return new Asking(history, new Caller.Person(person, Set.of(vouched)));
    }

    static Asking process(List<? extends Event> history) {
        return new Asking(history, new Caller.Unattended());
    }

    Asking on(LocalDate day) {
        today = day;
        return this;
    }

    Asking recordingHistory() {
        isHistory = true;
        return this;
    }

    Asking mayAsk(Command command, String unit) {
        assertThat(admit(command)).isEqualTo(new Actor(caller.person(), unit));
        return this;
    }

    boolean may(Command command) {
        try {
            admit(command);
            return true;
        } catch (Rejection _) {
            return false;
        }
    }

    Refused asks(Command command) {
        return new Refused(() -> admit(command));
    }

    /** Asks for name and contacts of a person. */
    Refused looksUp(String person) {
        return new Refused(() -> ReadPolicy.requireMayKnow(caller, person));
    }

    static final class Refused {
        private final ThrowingCallable question;

        private Refused(ThrowingCallable question) {
            this.question = question;
        }

        void answered() {
            assertThatCode(question).doesNotThrowAnyException();
        }

        Rejection rejected(Reason reason) {
            var rejection = catchThrowableOfType(Rejection.class, question);
            assertThat(rejection).as("the policy refuses").isNotNull();
            assertThat(rejection.reason()).isEqualTo(reason);
            assertThat(rejection.vi()).doesNotContain("{");
            assertThat(rejection.en()).doesNotContain("{");
            return rejection;
        }
    }

    private Actor admit(Command command) {
        var bloc = (Bloc) Spec.fold(Streams.bloc(ABloc.BLOC), history);
        return Policy.admit(
                caller, command, bloc, Spec.fold(command.stream(), history), today, isHistory);
    }
}
