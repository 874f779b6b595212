package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.command.axon.Requests.DAY;
import static vn.thidua.command.axon.Requests.establish;
import static vn.thidua.command.axon.Requests.expecting;
import static vn.thidua.command.axon.Requests.register;
import static vn.thidua.command.axon.Requests.request;
import static vn.thidua.command.axon.Requests.underKeyOf;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.thidua.command.axon.Commands.Answer;
import vn.thidua.command.axon.Commands.Request;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;

/** Commands of one stream that wait for their turn are carried out together. */
class CrowdTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int HUNDRED = 100;

    private final TestLog log = new TestLog();
    private final StoppedClock clock = new StoppedClock();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_hundred_at_once_share_a_few_appends() {
        var answers = goOnWith(hold(LONG), distinct(HUNDRED));

        assertThat(answers).noneMatch(answer -> answer.join().replayed());
        assertThat(answers.stream().map(answer -> answer.join().receipt().version()).sorted())
                .containsExactlyElementsOf(LongStream.rangeClosed(2, HUNDRED + 1).boxed().toList());
        // The one that was held, sixty-four that waited for it, and the rest.
        assertThat(log.transactions()).isEqualTo(3);
    }

    @Test
    void each_of_a_crowd_has_its_own_receipt() {
        var requests = distinct(HUNDRED);

        var answers = goOnWith(hold(LONG), requests);

        for (int i = 0; i < HUNDRED; i++) {
            assertThat(answers.get(i).join().receipt())
                    .isEqualTo(log.log.receipt(requests.get(i).commandId()).orElseThrow());
        }
    }

    @Test
    void a_crowd_is_decided_in_the_order_of_its_arrival() {
        var requests = distinct(9);

        goOnWith(hold(LONG), requests);

        assertThat(rows().stream().skip(1).map(row -> row.entry().commandId()))
                .containsExactlyElementsOf(requests.stream().map(Request::commandId).toList());
    }

    @Test
    void of_a_hundred_at_once_who_is_refused_hurts_nobody_else() {
        var requests = new ArrayList<Request>();
        for (int i = 0; i < HUNDRED; i++) {
            requests.add(request(register("hoa-" + i / 10 * (i % 10))));
        }

        var answers = goOnWith(hold(LONG), requests);

        var boards = new ArrayList<String>();
        for (int i = 0; i < HUNDRED; i++) {
            var board = ((RegisterBoard) requests.get(i).command()).board();
            if (boards.contains(board)) {
                assertThat(failure(answers.get(i)))
                        .isInstanceOf(Rejection.class)
                        .hasMessageContaining("BOARD_ALREADY_REGISTERED");
            } else {
                boards.add(board);
                assertThat(answers.get(i).join().receipt().version()).isEqualTo(boards.size() + 1);
            }
        }
        assertThat(log.log.head()).isEqualTo(boards.size() + 1);
    }

    @Test
    void of_a_crowd_that_has_seen_the_same_version_one_is_taken() {
        var seen = IntStream.range(0, 9).mapToObj(i -> expecting(1, register("hoa-" + i))).toList();

        var answers = goOnWith(hold(LONG), seen);

        assertThat(answers.getFirst().join().receipt().version()).isEqualTo(2);
        assertThat(answers.stream().skip(1))
                .allSatisfy(answer -> assertRefused(answer, DoorReason.VERSION_STALE));
    }

    @Test
    void the_same_command_twice_in_a_crowd_is_taken_once_and_both_hear_the_same() {
        var twice = request(register("hoa-sen"));
        var other = request(register("hoa-mai"));

        var answers = goOnWith(hold(LONG), List.of(twice, other, twice));

        var first = answers.getFirst().join();
        var second = answers.getLast().join();
        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(answers.get(1).join().receipt().version()).isEqualTo(3);
        assertThat(log.log.head()).isEqualTo(3);
    }

    @Test
    void one_key_for_two_commands_of_a_crowd_is_the_first_ones() {
        var first = request(register("hoa-sen"));
        var second = underKeyOf(first, register("hoa-mai"), "another hash");

        var answers = goOnWith(hold(LONG), List.of(first, second));

        assertThat(answers.getFirst().join().receipt().version()).isEqualTo(2);
        assertRefused(answers.getLast(), DoorReason.KEY_USED_FOR_ANOTHER_COMMAND);
    }

    @Test
    void who_gave_up_waiting_is_not_carried_out() {
        var commands = hold(SHORT);

        assertRefused(send(commands, request(register("hoa-sen"))), DoorReason.BUSY);

        clock.goOn();
        assertThat(commands.send(request(register("hoa-mai"))).receipt().version()).isEqualTo(2);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void who_was_taken_along_hears_what_became_of_it_however_long_it_takes() {
        var commands = hold(SHORT);
        var leading = send(commands, request(register("hoa-sen")));
        var taken = call(commands, request(register("hoa-mai")));
        clock.tellOnce();
        clock.awaitAsked();

        taken.awaitPatienceIsOver();
        assertThat(taken.answer()).isNotDone();
        clock.goOn();

        assertThat(leading.join().receipt().version()).isEqualTo(2);
        assertThat(taken.answer().join().receipt().version()).isEqualTo(3);
    }

    @Test
    void what_another_node_has_carried_out_is_repeated_and_hurts_nobody_else() {
        var known = request(register("hoa-sen"));
        var commands = hold(LONG);
        var asked = List.of(request(register("hoa-mai")), known, request(register("hoa-dao")));
        var answers = asked.stream().map(request -> send(commands, request)).toList();
        var another = onAnotherNode();
        another.send(request(establish()));
        var before = another.send(known);

        clock.goOn();

        assertThat(answers.get(1).join()).isEqualTo(new Answer(before.receipt(), true));
        assertThat(answers.getFirst().join().receipt().version()).isEqualTo(3);
        assertThat(answers.getLast().join().receipt().version()).isEqualTo(4);
    }

    /** As the same body under another key: here the log refuses, not the rules. */
    @Test
    void a_command_id_that_the_log_has_already_hurts_nobody_else() {
        var elsewhere = request(establish("khoi-khac"));
        var before = onAnotherNode().send(elsewhere);

        var answer = amongOthers(underKeyOf(elsewhere, register("hoa-sen"), "hash"));

        assertThat(answer.join()).isEqualTo(new Answer(before.receipt(), true));
    }

    @Test
    void what_the_log_cannot_hold_hurts_nobody_else() {
        var unholdable =
                request(register("hoa-sen"), new Imported(DAY, "a sign that no text may hold: \0"));

        var answer = amongOthers(unholdable);

        assertThat(failure(answer)).isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Carried out between two others, which are taken whatever becomes of it. */
    private CompletableFuture<Answer> amongOthers(Request one) {
        var before = request(register("hoa-mai"));
        var after = request(register("hoa-dao"));

        var answers = goOnWith(hold(LONG), List.of(before, one, after));

        assertThat(answers.getFirst().join().receipt().version()).isEqualTo(2);
        assertThat(answers.getLast().join().receipt().version()).isEqualTo(3);
        return answers.get(1);
    }

    @Test
    void a_crowd_decides_again_when_another_node_came_between() {
        var commands = hold(LONG);
        var requests = List.of(request(register("hoa-sen")), request(register("hoa-mai")));
        var answers = requests.stream().map(request -> send(commands, request)).toList();
        clock.tellOnce();
        clock.awaitAsked();
        onAnotherNode().send(request(register("hoa-sen")));

        clock.goOn();

        assertThat(failure(answers.getFirst())).isInstanceOf(Rejection.class);
        assertThat(answers.getLast().join().receipt().version()).isEqualTo(3);
    }

    @Test
    void what_was_decided_in_a_crowd_is_known_to_the_next_command() {
        var commands = hold(LONG);
        goOnWith(commands, distinct(9));

        var answer = commands.send(request(register("hoa-sen")));

        assertThat(answer.receipt().version()).isEqualTo(11);
        assertThatThrownBy(() -> commands.send(request(register("hoa-3"))))
                .hasMessageContaining("BOARD_ALREADY_REGISTERED");
    }

    @Test
    void everybody_hears_when_the_log_is_away() {
        var commands = hold(LONG);
        var answers = distinct(9).stream().map(request -> send(commands, request)).toList();

        log.close();
        clock.goOn();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(failure(answer)).isNotInstanceOf(Refused.class));
    }

    @Test
    void each_of_a_crowd_keeps_the_trace_of_its_own_request() {
        var commands = hold(LONG);
        var traced = request(register("hoa-sen"));
        var untraced = request(register("hoa-mai"));
        var alsoTraced = request(register("hoa-dao"));
        var answers =
                List.of(
                        inTrace("a", () -> send(commands, traced)),
                        send(commands, untraced),
                        inTrace("b", () -> send(commands, alsoTraced)));
        clock.goOn();
        answers.forEach(CompletableFuture::join);

        assertThat(rows().stream().skip(1).map(LogRow::trace))
                .containsExactly(traceParent("a"), null, traceParent("b"));
    }

    /** A node on which the bloc is being established, and whoever comes has to wait. */
    private Commands hold(Duration patience) {
        var commands = TestCommands.on(log, log.appender, clock, patience);
        var held = request(establish());
        Thread.ofPlatform().daemon().start(() -> commands.send(held));
        clock.awaitAsked();
        return commands;
    }

    private List<CompletableFuture<Answer>> goOnWith(Commands commands, List<Request> requests) {
        var answers = requests.stream().map(request -> send(commands, request)).toList();
        clock.goOn();
        answers.forEach(answer -> answer.exceptionally(_ -> null).join());
        return answers;
    }

    /** Sends, and comes back when the request waits for its turn. */
    private static CompletableFuture<Answer> send(Commands commands, Request request) {
        return call(commands, request).answer();
    }

    private record Caller(Thread thread, CompletableFuture<Answer> answer) {
        /** Then he waits without a bound, since his request has been taken along. */
        void awaitPatienceIsOver() {
            Awaitility.await().until(() -> thread.getState() == Thread.State.WAITING);
        }
    }

    private static Caller call(Commands commands, Request request) {
        var answer = new CompletableFuture<Answer>();
        var context = Context.current();
        var thread =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            try (var _ = context.makeCurrent()) {
                                answer.complete(commands.send(request));
                            } catch (RuntimeException e) {
                                answer.completeExceptionally(e);
                            }
                        });
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return new Caller(thread, answer);
    }

    private static <T> T inTrace(String digit, Supplier<T> work) {
        var place =
                SpanContext.create(
                        digit.repeat(32),
                        digit.repeat(16),
                        TraceFlags.getSampled(),
                        TraceState.getDefault());
        try (var _ = Span.wrap(place).makeCurrent()) {
            return work.get();
        }
    }

    private static String traceParent(String digit) {
        return "00-" + digit.repeat(32) + "-" + digit.repeat(16) + "-01";
    }

    private Commands onAnotherNode() {
        return TestCommands.on(log, log.anotherNode(), Clock.systemUTC(), LONG);
    }

    private List<LogRow> rows() {
        return log.log.view(Selection.ALL, 0).rows();
    }

    private static List<Request> distinct(int count) {
        return IntStream.range(0, count).mapToObj(i -> request(register("hoa-" + i))).toList();
    }

    private static Throwable failure(CompletableFuture<Answer> answer) {
        try {
            throw new AssertionError("was taken: " + answer.join());
        } catch (CompletionException e) {
            return requireNonNull(e.getCause());
        }
    }

    private static void assertRefused(CompletableFuture<Answer> answer, DoorReason reason) {
        assertThat(failure(answer))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
