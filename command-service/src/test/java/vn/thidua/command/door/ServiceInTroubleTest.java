package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.engines.Engines;

class ServiceInTroubleTest {
    private static final String BODY = DoorReasonsTest.establish("khoi-cho");

    @Test
    void while_the_database_is_away_the_caller_is_asked_to_come_back_and_then_succeeds()
            throws SQLException {
        var url = Engines.shared().freshDatabase();
        try (var service = RunningService.on(url, "t.trouble")) {
            var request = service.command("EstablishBloc", BODY);
            away(url, true);

            var refused = service.send(request);
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.reason()).isEqualTo("LOG_UNAVAILABLE");
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(service.get("/api/log").status()).isEqualTo(503);
            assertThat(service.get("/actuator/health").status()).isEqualTo(503);
            assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);

            away(url, false);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.send(request).status() == 200);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.get("/actuator/health").status() == 200);
        }
    }

    @Test
    void while_the_issuer_of_tokens_is_away_the_caller_is_asked_to_come_back() {
        try (var service = RunningService.start("thidua.issuer=http://127.0.0.1:1")) {
            var answer = service.send("EstablishBloc", BODY);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.reason()).isEqualTo("ISSUER_AWAY");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    @Test
    void health_shows_how_far_the_relay_is_and_what_it_waits_for() {
        try (var service = RunningService.start("thidua.kafka=127.0.0.1:1")) {
            service.send("EstablishBloc", BODY);

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> service.get("/actuator/health").body().contains("lastError"));

            var relay = service.get("/actuator/health").json().at("/components/relay");
            assertThat(relay.get("status").stringValue()).isEqualTo("DOWN");
            assertThat(relay.at("/details/lag").longValue()).isEqualTo(1);
            assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(service.get("/actuator/metrics/thidua.relay.lag").body()).contains("1.0");
        }
    }

    /** As if PostgreSQL were gone for this service: sessions end, and new ones are refused. */
    private static void away(String url, boolean away) throws SQLException {
        var postgres = Engines.shared().postgres();
        var database = url.replaceFirst(".*/", "").replaceFirst("\\?.*", "");
        try (var session =
                        DriverManager.getConnection(
                                postgres.url("postgres"), postgres.user(), postgres.password());
                var statement = session.createStatement()) {
            statement.execute("alter database \"" + database + "\" allow_connections " + !away);
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                            + database
                            + "'");
        }
    }
}
