package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thidua.command.RunningService.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;

/** Who asks too often is sent away for a while, and nobody else is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotaTest {
    /** So many at once, and ten times as many within a minute. */
    private static final int PERSON = 3;

    private static final int BOARD = 4;
    private static final int ADDRESS = 6;

    private RunningService service;

    @BeforeAll
    void start() {
        service =
                RunningService.start(
                        "thidua.quota.person=" + 10 * PERSON,
                        "thidua.quota.board=" + 10 * BOARD,
                        "thidua.quota.address=" + 10 * ADDRESS);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_person_that_asks_too_often_waits_and_another_of_the_same_office_does_not() {
        var often = token("hoi-luon");
        var other = token("hoi-it");

        assertLetThrough(PERSON, () -> ask(often, "10.0.0.1"));
        assertTooOften(ask(often, "10.0.0.1"), "TOO_OFTEN");
        assertThat(ask(often, "10.0.0.2").status()).isEqualTo(429);
        assertThat(ask(other, "10.0.0.1").status()).isEqualTo(404);
    }

    @Test
    void an_address_that_sends_too_much_waits_before_its_tokens_are_looked_at() {
        assertLetThrough(ADDRESS, () -> ask("Bearer none", "10.0.0.3"));
        assertTooOften(ask(token("khach-moi"), "10.0.0.3"), "TOO_OFTEN");
        assertThat(ask(token("khach-moi"), "10.0.0.4").status()).isEqualTo(404);
    }

    @Test
    void people_who_share_a_board_share_what_it_may_ask_for() {
        var people =
                Stream.of("can-bo-1", "can-bo-2")
                        .map(name -> token(name, "STANDING_BODY"))
                        .toList();

        assertLetThrough(BOARD / 2, () -> establish(people.get(0), "10.0.0.5"));
        assertLetThrough(BOARD / 2, () -> establish(people.get(1), "10.0.0.6"));
        assertTooOften(anothersUntilRefused(), "BOARD_TOO_OFTEN");
    }

    @Test
    void what_a_person_asks_at_once_waits_in_turn_and_nobody_else_does() throws Exception {
        var busy = token("hoi-mot-luc");
        var third = new CompletableFuture<Answer>();
        try (var _ = service.begin(busy);
                var _ = service.begin(busy)) {
            assertThat(ask(token("hoi-sau"), "10.0.0.8").status()).isEqualTo(404);
            Thread.ofVirtual().start(() -> third.complete(ask(busy, "10.0.0.9")));
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> third.get(500, TimeUnit.MILLISECONDS));
        }
        assertThat(third.get(10, TimeUnit.SECONDS).status()).isEqualTo(404);
    }

    @Test
    void nobody_counts_under_an_address_that_a_stranger_made_up() {
        var settings = service.context.getEnvironment();
        assertThat(settings.getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1");
    }

    private Answer ask(String token, String address) {
        return service.send(
                service.command("Nothing", "{}")
                        .setHeader("Authorization", token)
                        .setHeader("X-Forwarded-For", address));
    }

    private Answer establish(String token, String address) {
        return service.send(
                service.command("EstablishBloc", DoorReasonsTest.establish("khoi-han-muc"))
                        .setHeader("Authorization", token)
                        .setHeader("X-Forwarded-For", address));
    }

    /** Each of somebody else; a slow machine is given something back while it asks. */
    private Answer anothersUntilRefused() {
        return Stream.iterate(3, n -> n + 1)
                .limit(20)
                .map(n -> establish(token("can-bo-" + n, "STANDING_BODY"), "10.0.0." + (n + 7)))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    private static void assertLetThrough(int times, Supplier<Answer> ask) {
        for (int i = 0; i < times; i++) {
            assertThat(ask.get().status()).isNotEqualTo(429);
        }
    }

    private static void assertTooOften(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 10);
        assertThat(answer.json().path("vi").asString()).contains("hãy chờ").doesNotContain("{");
        assertThat(answer.json().path("en").asString()).contains("wait").doesNotContain("{");
    }
}
