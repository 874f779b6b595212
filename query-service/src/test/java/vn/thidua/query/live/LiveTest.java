package vn.thidua.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.query.Sitting2026.PATH;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.engines.Engines;
import vn.thidua.query.RunningService;
import vn.thidua.query.Sitting2026;

/** Who listens to a year is told how far it is, and keeps nobody from anything by listening. */
class LiveTest {
    private static final String LIVE = PATH + "/live";

    /** As many as the service lets a person have at work, and as a person's quota is. */
    private static final int QUOTA = 600;

    private static final int AT_ONCE = 4;

    private static final List<LogEntry> LOG =
            Sitting2026.followedBy(Sitting2026.openFlag(), Sitting2026.vote("hoa-sen"));
    private static final LogEntry VOTE = LOG.getLast();

    private RunningService service;

    @BeforeEach
    void start() throws Exception {
        service = new RunningService(QUOTA);
        var before = LOG.subList(0, LOG.size() - 1);
        service.send(before);
        service.awaitPosition(before.getLast().position());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void who_comes_is_told_how_far_the_year_is_and_then_each_time_it_goes_on() throws Exception {
        try (var listening = listen("ld-hoa-mai")) {
            assertThat(listening.version()).isEqualTo(VOTE.sequence() - 1);
            assertThat(listening.header("Content-Type")).startsWith("text/event-stream");
            assertThat(listening.header("Cache-Control")).contains("no-store");

            service.send(List.of(VOTE));

            assertThat(listening.version()).isEqualTo(VOTE.sequence());
        }
    }

    @Test
    void who_comes_back_is_told_what_it_missed_and_nothing_twice() throws Exception {
        var before = String.valueOf(VOTE.sequence() - 1);
        try (var listening = listen("ld-hoa-mai", "Last-Event-ID", before)) {
            assertThat(listening.next()).isEqualTo("event:beat");
        }
        service.send(List.of(VOTE));
        service.awaitPosition(VOTE.position());
        try (var listening = listen("ld-hoa-mai", "Last-Event-ID", before)) {
            assertThat(listening.version()).isEqualTo(VOTE.sequence());
        }
    }

    @Test
    void what_another_instance_has_read_is_told_too() throws Exception {
        try (var listening = listen("ld-hoa-mai")) {
            listening.version();
            service.jdbc()
                    .sql(
                            "update progress set version = 999 where read_model = 'journal' and stream = ?")
                    .param(Sitting2026.STREAM)
                    .update();
            assertThat(listening.version()).isEqualTo(999);
        }
    }

    @Test
    void who_listens_as_often_as_it_may_have_pages_at_work_still_opens_pages() throws Exception {
        var listening = new ArrayList<Listening>();
        for (int i = 0; i < AT_ONCE; i++) {
            listening.add(listen("ld-hoa-mai"));
        }
        for (var one : listening) {
            one.version();
        }

        assertThat(get("ld-hoa-mai", PATH + "/conference/vote")).isEqualTo(200);
        service.send(List.of(VOTE));
        for (var one : listening) {
            assertThat(one.version()).as("all still listen").isEqualTo(VOTE.sequence());
            one.close();
        }
    }

    @Test
    void the_first_screen_of_a_person_gives_way_to_the_ninth_and_those_of_others_do_not()
            throws Exception {
        var other = listen("ld-hoa-sen");
        var first = listen("ld-hoa-mai");
        for (int i = 0; i < Listeners.MOST_OF_PERSON; i++) {
            listen("ld-hoa-mai").version();
        }
        first.awaitEnd();
        assertThat(other.version()).isEqualTo(VOTE.sequence() - 1);
        service.send(List.of(VOTE));
        assertThat(other.version()).isEqualTo(VOTE.sequence());
    }

    @Test
    void it_ends_with_the_token() throws Exception {
        var end = Date.from(Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3));
        var token =
                Engines.shared()
                        .tokens()
                        .signed(claims -> claims.subject("ld-hoa-mai").expirationTime(end));
        var listening = Listening.to(service, LIVE, "Authorization", "Bearer " + token);
        listening.awaitEnd();
        assertThat(Instant.now()).isAfterOrEqualTo(end.toInstant());
    }

    @Test
    void it_ends_with_the_session() throws Exception {
        var cookie =
                service.get(PATH, "Accept", "text/html")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow()
                        .replaceFirst(";.*", "");
        var listening = listen("ld-hoa-mai", "Cookie", cookie);
        listening.version();
        assertThat(service.post("/logout", "Cookie", cookie).statusCode()).isEqualTo(302);
        listening.awaitEnd();
    }

    @Test
    void a_service_that_stops_waits_for_nobody_who_listens() throws Exception {
        var listening = listen("ld-hoa-mai");
        listening.version();
        var began = Instant.now();
        service.restart();
        listening.awaitEnd();
        assertThat(get("ld-hoa-mai", PATH)).isEqualTo(200);
        System.out.printf(
                "stopped and started again in %d ms with somebody listening%n",
                Instant.now().toEpochMilli() - began.toEpochMilli());
    }

    @Test
    void who_may_not_look_at_the_bloc_does_not_listen_either() throws Exception {
        var stranger = service.open(LIVE, headers("ld-trang-non"));
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(new String(stranger.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("NOT_FOR_YOU");
        var nowhere = service.open("/khoi-mau/2031/live", headers("ld-hoa-mai"));
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(new String(nowhere.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("CYCLE_UNKNOWN");
    }

    private Listening listen(String person, String... more) throws Exception {
        var headers = new ArrayList<>(List.of(headers(person)));
        headers.addAll(List.of(more));
        return Listening.to(service, LIVE, headers.toArray(String[]::new));
    }

    private int get(String person, String path) throws Exception {
        return service.get(path, headers(person)).statusCode();
    }

    private static String[] headers(String person) {
        return new String[] {"Authorization", RunningService.token(person)};
    }
}
