package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.command.log.LogTables;
import vn.thidua.engines.Engines;
import vn.thidua.gate.StartRefused;

class StartUpTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://id.example", "http://localhost.example", "id.example"})
    void without_a_trustworthy_issuer_the_service_does_not_start(String issuer) {
        assertRefused(() -> RunningService.start("thidua.issuer=" + issuer), "THIDUA_ISSUER");
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
    void a_role_that_could_change_the_log_is_refused() {
        var postgres = Engines.shared().postgres();
        assertRefused(
                () ->
                        RunningService.start(
                                "spring.datasource.username=" + postgres.user(),
                                "spring.datasource.password=" + postgres.password()),
                "THIDUA_LOG_USER");
    }

    @Test
    void a_node_that_does_not_know_the_owner_starts_only_on_tables_of_its_version() {
        var url = Engines.shared().freshDatabase();
        assertRefused(() -> RunningService.on(url, "t.never", "thidua.log-owner="), "tables");

        bringUp(url);
        try (var service = RunningService.on(url, "t." + UUID.randomUUID(), "thidua.log-owner=")) {
            assertThat(service.context.isRunning()).isTrue();
        }
    }

    private static void bringUp(String url) {
        var postgres = Engines.shared().postgres();
        var settings =
                Map.of(
                        "THIDUA_LOG_URL", url,
                        "THIDUA_LOG_OWNER", postgres.user(),
                        "THIDUA_LOG_OWNER_PASSWORD", postgres.password(),
                        "THIDUA_LOG_USER", Engines.shared().service().name());
        LogTables.bringUp(settings::get);
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
