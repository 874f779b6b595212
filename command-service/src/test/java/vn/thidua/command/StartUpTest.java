package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.engines.Engines;

class StartUpTest {
    @Test
    void without_a_sign_in_the_service_starts_only_for_a_trial() {
        assertRefused(() -> RunningService.start("thidua.local=false"), "THIDUA_ISSUER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void a_trial_cannot_be_reached_from_elsewhere(String address) {
        assertRefused(() -> RunningService.start("thidua.bind=" + address), "THIDUA_BIND");
    }

    @Test
    void a_database_that_only_says_it_has_written_is_refused() throws SQLException {
        var url = Engines.shared().freshDatabase();
        var postgres = Engines.shared().postgres();
        try (var session = DriverManager.getConnection(url, postgres.user(), postgres.password());
                var statement = session.createStatement()) {
            statement.execute(
                    "do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$");
        }

        assertRefused(() -> RunningService.on(url, "t.never"), "synchronous_commit");
    }

    @Test
    void nothing_is_on_board_that_would_report_to_a_vendor() {
        assertThatThrownBy(() ->
                        Class.forName(
                                "org.axonframework.update.UpdateCheckerConfigurationEnhancer"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static void assertRefused(ThrowingCallable start, String names) {
        var refused =
                Stream.iterate(catchThrowable(start), Objects::nonNull, Throwable::getCause)
                        .filter(StartRefused.class::isInstance)
                        .map(StartRefused.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(refused).hasMessageContaining(names);
        assertThat(refused.remedy()).isNotBlank();
    }
}
