package vn.thidua.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.domain.log.Seal;

class SealTest {
    private static final String OLD = "nam-2025:" + "a".repeat(32);
    private static final String NEW = "nam-2026:" + "b".repeat(32);
    private static final String LINE = "{\"position\":1}";

    private final Seal seal = new Seal(OLD, "thidua.events");

    @Test
    void a_line_of_the_log_is_known_by_its_seal() {
        assertThat(seal.isOn(LINE, seal.of(LINE))).isTrue();
    }

    @Test
    void another_line_is_not_known_by_it() {
        assertThat(seal.isOn("{\"position\":2}", seal.of(LINE))).isFalse();
    }

    @Test
    void a_line_of_another_topic_is_not_known() {
        assertThat(seal.isOn(LINE, new Seal(OLD, "thidua.trial").of(LINE))).isFalse();
    }

    @Test
    void the_key_of_somebody_else_makes_no_seal_even_under_our_name() {
        var forged = new Seal("nam-2025:" + "c".repeat(32), "thidua.events").of(LINE);
        assertThat(seal.isOn(LINE, forged)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "nam-2025", "nam-2025 ", "nam-2024 AAAA", "x"})
    void what_is_no_seal_is_none(String nothing) {
        assertThat(seal.isOn(LINE, nothing)).isFalse();
    }

    @Test
    void after_a_change_of_the_key_the_old_one_is_believed_and_the_new_one_seals() {
        var both = new Seal(NEW + "," + OLD, "thidua.events");

        assertThat(both.isOn(LINE, seal.of(LINE))).isTrue();
        assertThat(both.of(LINE)).startsWith("nam-2026 ");
        assertThat(new Seal(NEW, "thidua.events").isOn(LINE, seal.of(LINE))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short:secret", "no-name", ":0123456789012345678901234567890123"})
    void a_key_that_could_be_guessed_is_refused(String keys) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(keys, "thidua.events"));
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal(OLD + "," + OLD, "thidua.events"));
    }
}
