package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.RunningService.Answer;
import vn.thidua.engines.Engines;

class IdempotencyTest {
    /** Started here: threads that wait for one class to be ready can keep it from becoming so. */
    private final RunningService service = SERVICE;

    private final String bloc = "khoi-" + UUID.randomUUID().toString().substring(0, 8);
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_first_answer_says_where_the_stream_stands() {
        var answer = establish(service);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
        assertThat(answer.json().get("stream").stringValue()).isEqualTo("bloc:" + bloc);
        assertThat(answer.json().get("version").longValue()).isEqualTo(1);
        assertThat(answer.json().get("events").get(0).stringValue()).isEqualTo("BlocEstablished");
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer_again() {
        var first = establish(service);

        // The same in other words: another order, other spaces, an optional field as null.
        var again =
                service.send(
                        service.command(
                                        "EstablishBloc",
                                        DoorReasonsTest.establish(bloc)
                                                .replace(
                                                        "{\"bloc\":\"" + bloc + "\",",
                                                        "{ \"imported\" : null, ")
                                                .replace(
                                                        "true}",
                                                        "true, \"bloc\":\"" + bloc + "\"}"))
                                .setHeader(CommandDoor.KEY, key));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(entries(service)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        establish(service);

        var other =
                service.send(
                        service.command("EstablishBloc", DoorReasonsTest.establish(bloc + "x"))
                                .setHeader(CommandDoor.KEY, key));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.reason()).isEqualTo("KEY_USED_FOR_ANOTHER_COMMAND");
    }

    @Test
    void a_repeat_is_answered_even_where_the_caller_has_seen_an_older_version() {
        establish(service);

        var again =
                service.send(
                        service.command("EstablishBloc", DoorReasonsTest.establish(bloc))
                                .setHeader(CommandDoor.KEY, key)
                                .header("If-Match", "\"0\""));

        assertThat(again.status()).isEqualTo(200);
    }

    @Test
    void many_at_once_with_one_key_are_one_command() throws Exception {
        var answers = atOnce(16, () -> establish(service));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
        assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(entries(service)).isEqualTo(1);
    }

    @Test
    void two_services_on_one_log_answer_one_key_once_and_it_survives_a_restart() throws Exception {
        var database = Engines.shared().freshDatabase();
        try (var one = RunningService.on(database, "t." + key);
                var two = RunningService.on(database, "t." + key)) {
            var turn = new AtomicInteger();
            var answers = atOnce(8, () -> establish(turn.getAndIncrement() % 2 == 0 ? one : two));
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
            assertThat(entries(one)).isEqualTo(1);
        }
        try (var restarted = RunningService.on(database, "t." + key)) {
            var again = establish(restarted);
            assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
            assertThat(entries(restarted)).isEqualTo(1);
        }
    }

    private Answer establish(RunningService service) {
        return service.send(
                service.command("EstablishBloc", DoorReasonsTest.establish(bloc))
                        .setHeader(CommandDoor.KEY, key));
    }

    private long entries(RunningService service) {
        return service.get("/api/log?stream=bloc:" + bloc).body().lines().count();
    }

    private static List<Answer> atOnce(int times, Callable<Answer> task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < times; i++) {
                tasks.add(task);
            }
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
