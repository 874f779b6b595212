package vn.thidua.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.engines.Engines;

/** What the database lets the service do, whoever speaks in its name. */
class LogRolesTest {
    private static final String NO_RIGHT = "42501";

    private final TestLog log = new TestLog();

    @BeforeEach
    void something_is_in_the_log() {
        log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:khoi-mau")));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_log set actor = 'somebody-else'",
                "update event_log set payload = '{}' where position = 1",
                "delete from event_log",
                "truncate event_log",
                "alter table event_log disable trigger all",
                "create trigger quietly before insert on event_log for each row"
                        + " execute function suppress_redundant_updates_trigger()",
                "drop table event_log",
                "create table event_log_of_mine (position bigint)",
                "delete from log_head",
                "set session_replication_role = replica",
                "update directory_access set by_person = 'somebody-else'",
                "delete from directory_access",
                "delete from flyway_schema_history"
            })
    void the_role_of_the_service_may_not(String sql) throws SQLException {
        try (var service = asTheService()) {
            assertRefused(service, sql);
        }
        assertThat(log.positions()).containsExactly(1L);
    }

    @Test
    void a_superuser_who_takes_the_role_of_the_service_may_not_either() throws SQLException {
        var postgres = Engines.shared().postgres();
        try (var superuser =
                        DriverManager.getConnection(log.url, postgres.user(), postgres.password());
                var statement = superuser.createStatement()) {
            statement.execute("set role " + Engines.shared().service().name());
            assertRefused(superuser, "update event_log set actor = 'somebody-else'");
        }
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo(NO_RIGHT));
        }
    }

    private Connection asTheService() throws SQLException {
        var service = Engines.shared().service();
        return DriverManager.getConnection(log.url, service.name(), service.password());
    }
}
