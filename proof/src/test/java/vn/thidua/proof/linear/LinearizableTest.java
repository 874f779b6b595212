package vn.thidua.proof.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A register that is read and written: the histories are those of the books. */
class LinearizableTest {
    private static final long NEVER = Operation.NEVER;

    /** Asked "r" it answers its value; anything else it takes as its value and answers "ok". */
    private static final Specification<String, String, String> REGISTER =
            LinearizableTest::register;

    private static Optional<String> register(
            String value, String asked, @Nullable String answered) {
        var answer = asked.equals("r") ? value : "ok";
        var after = asked.equals("r") ? value : asked;
        return answered == null || answered.equals(answer) ? Optional.of(after) : Optional.empty();
    }

    @Test
    void one_after_the_other_each_sees_what_was_before() {
        assertThat(holds(op("1", "ok", 0, 1), op("r", "1", 2, 3))).isTrue();
        assertThat(holds(op("1", "ok", 0, 1), op("r", "0", 2, 3))).isFalse();
    }

    @Test
    void at_the_same_time_either_may_come_first() {
        assertThat(holds(op("1", "ok", 0, 5), op("r", "0", 1, 4))).isTrue();
        assertThat(holds(op("1", "ok", 0, 5), op("r", "1", 1, 4))).isTrue();
    }

    @Test
    void what_one_has_seen_nobody_unsees() {
        assertThat(holds(op("1", "ok", 0, 9), op("r", "1", 1, 2), op("r", "0", 3, 4))).isFalse();
        assertThat(holds(op("1", "ok", 0, 9), op("r", "0", 1, 2), op("r", "1", 3, 4))).isTrue();
    }

    @Test
    void what_was_never_answered_may_have_had_its_effect_at_any_time_or_never() {
        var lost = op("1", null, 0, NEVER);
        assertThat(holds(lost, op("r", "0", 5, 6))).isTrue();
        assertThat(holds(lost, op("r", "1", 5, 6))).isTrue();
        assertThat(holds(lost, op("r", "0", 5, 6), op("r", "1", 7, 8))).isTrue();
        assertThat(holds(lost, op("r", "1", 5, 6), op("r", "0", 7, 8))).isFalse();
    }

    private record Asking(Operation<String, String> operation) {}

    private static Asking op(String asked, @Nullable String answered, long called, long returned) {
        return new Asking(new Operation<>(asked, answered, called, returned));
    }

    private static boolean holds(Asking... asked) {
        var operations = Stream.of(asked).map(Asking::operation).toList();
        return Linearizable.holds(REGISTER, "0", operations);
    }
}
