package vn.thidua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The log against those who run the databases. */
class GuardedLogIT {
    private static final String FALSIFY =
            "update event_log set payload = replace(payload, '2026', '2027') where position = ";
    private static final String RESTORE =
            "update event_log set payload = replace(payload, '2027', '2026') where position = ";
    private static final String NO_RIGHT = "42501";

    @Test
    void the_database_refuses_the_services_what_is_not_theirs() throws Exception {
        try (var log = SharedRun.administrator(Databases.LOG)) {
            run(log, "set role thidua_log");
            assertRefused(log, FALSIFY + 1);
            run(log, "set role thidua_views");
            assertRefused(log, "select count(*) from event_log");
        }
        try (var views = SharedRun.administrator(Databases.VIEWS)) {
            assertThat(mayEnter(views, "thidua_views", Databases.LOG)).isFalse();
            assertThat(mayEnter(views, "thidua_log", Databases.VIEWS)).isFalse();
            assertThat(mayEnter(views, "thidua_log", Databases.LOG)).isTrue();
        }
    }

    @Test
    void what_the_owner_of_the_log_falsified_is_named_by_the_audit() throws Exception {
        try (var log = SharedRun.administrator(Databases.LOG);
                var http = new Http()) {
            run(log, "set role thidua_log_owner");
            long position = pledgeOf2026(log);
            assertThat(findings(http)).isEmpty();

            asOwner(log, FALSIFY + position);
            var found = findings(http);
            asOwner(log, RESTORE + position);

            System.out.println("the audit found: " + found);
            assertThat(
                            StreamSupport.stream(found.spliterator(), false)
                                    .map(finding -> finding.path("position").asLong()))
                    .contains(position);
            assertThat(findings(http)).isEmpty();
        }
    }

    /** Past the trigger, which stops whoever does not mean it. */
    private static void asOwner(Connection log, String sql) throws SQLException {
        run(log, "alter table event_log disable trigger all");
        run(log, sql);
        run(log, "alter table event_log enable trigger all");
    }

    private static long pledgeOf2026(Connection log) throws SQLException {
        var sql =
                "select min(position) from event_log"
                        + " where stream = 'cycle:khoi-mau:2026' and type = 'PledgeSigned'";
        try (var statement = log.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static JsonNode findings(Http http) {
        var addresses = SharedRun.addresses();
        var tokens = new Tokens(http, addresses.issuerUrl(), new Await());
        var audit =
                http.document(
                        addresses.queryUrl() + "/api/audit/cycles/khoi-mau/2026",
                        tokens.of("kiem-tra-vien"));
        return audit.path("verification").path("findings");
    }

    private static boolean mayEnter(Connection any, String role, String database)
            throws SQLException {
        try (var question =
                any.prepareStatement("select has_database_privilege(?, ?, 'connect')")) {
            question.setString(1, role);
            question.setString(2, database);
            try (var row = question.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> run(connection, sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NO_RIGHT));
    }
}
