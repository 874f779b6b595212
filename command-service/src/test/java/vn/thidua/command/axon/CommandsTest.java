package vn.thidua.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.command.axon.Requests.DAY;
import static vn.thidua.command.axon.Requests.establish;
import static vn.thidua.command.axon.Requests.register;
import static vn.thidua.command.axon.Requests.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Draft;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.Selection;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.bloc.BlocEvent.BoardRegistered;
import vn.thidua.domain.conference.ConferenceCommand.ConveneConference;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;

class CommandsTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void the_log_says_who_asked_for_what_and_when() {
        var clock = Clock.fixed(Instant.parse("2026-01-09T03:00:00.123456789Z"), ZoneOffset.UTC);
        var imported = new Imported(DAY, "Biên bản mẫu");

        commands(clock).send(request(establish(), imported));

        var entry = log.log.view(Selection.ALL, 0).rows().getFirst().entry();
        assertThat(entry.recordedAt()).isEqualTo(Instant.parse("2026-01-09T03:00:00.123456Z"));
        assertThat(entry.happenedOn()).isEqualTo(DAY);
        assertThat(entry.source()).isEqualTo("Biên bản mẫu");
        assertThat(entry.actor() + "@" + entry.unit()).isEqualTo("nhap-lieu@hoa-sen");
        assertThat(entry.command()).isEqualTo("EstablishBloc");
        assertThat(entry.type()).isEqualTo("BlocEstablished");
        assertThat(entry.schema()).isEqualTo(1);
        assertThat(entry.requestHash()).isEqualTo("hash");
        assertThat(entry.isIntact()).isTrue();
        assertThat(Json.MAPPER.readTree(entry.payload()).get("bloc").stringValue())
                .isEqualTo("khoi-mau");
    }

    @Test
    void a_command_decides_again_when_another_node_came_between() {
        var commands = commands(Clock.systemUTC());
        commands.send(request(establish()));
        log.anotherNode().append(Condition.NONE, List.of(foreign("hoa-mai")));

        var answer = commands.send(request(register("hoa-sen")));

        assertThat(answer.receipt().version()).isEqualTo(3);
        assertThat(log.log.head()).isEqualTo(3);
    }

    @Test
    void a_command_rests_on_two_streams_of_which_its_node_knows_one_from_long_ago() {
        var one = commands(Clock.systemUTC());
        var two = onAnotherNode();
        var before = new Imported(DAY, "Biên bản mẫu");
        one.send(request(establish()));
        two.send(request(register("hoa-sen")));
        one.send(request(new OpenCycle("khoi-mau", 2024, null, null, null), before));

        var answer =
                two.send(
                        request(
                                new ConveneConference(
                                        "khoi-mau", 2024, DAY, "Hoa Sen", null, List.of()),
                                before));

        assertThat(answer.receipt().version()).isEqualTo(2);
    }

    @Test
    void a_command_gives_up_when_others_come_between_each_time() {
        var commands = TestCommands.on(log, meddled(), log.appender, Clock.systemUTC(), PATIENCE);
        commands.send(request(establish()));
        log.anotherNode().append(Condition.NONE, List.of(foreign("hoa-mai")));

        assertRefused(
                () -> commands.send(request(register("hoa-sen"))),
                DoorReason.STREAM_CHANGED_MEANWHILE);
    }

    @Test
    void what_another_node_has_decided_is_seen_by_a_state_that_is_remembered() {
        var one = commands(Clock.systemUTC());
        var two = onAnotherNode();
        one.send(request(establish()));
        two.send(request(register("hoa-sen")));

        assertThatThrownBy(() -> one.send(request(register("hoa-sen"))))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("BOARD_ALREADY_REGISTERED");
        assertThat(one.send(request(register("hoa-mai"))).receipt().version()).isEqualTo(3);
    }

    @Test
    void what_another_node_has_decided_can_make_a_command_right() {
        var one = commands(Clock.systemUTC());
        var unknown = request(register("hoa-sen"));
        assertThatThrownBy(() -> one.send(unknown)).isInstanceOf(Rejection.class);

        onAnotherNode().send(request(establish()));

        assertThat(one.send(unknown).receipt().version()).isEqualTo(2);
    }

    @Test
    void a_command_that_another_node_has_carried_out_gets_that_answer() {
        var asked = request(establish());
        var answer = onAnotherNode().send(asked);

        var again = commands(Clock.systemUTC()).send(asked);

        assertThat(again.receipt()).isEqualTo(answer.receipt());
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void a_command_that_waits_too_long_for_its_turn_is_sent_away() throws Exception {
        var clock = new StoppedClock();
        var commands = commands(clock);
        var first = CompletableFuture.supplyAsync(() -> commands.send(request(establish())));
        clock.awaitAsked();

        assertRefused(() -> commands.send(request(establish())), DoorReason.BUSY);

        clock.goOn();
        assertThat(first.get().receipt().version()).isEqualTo(1);
    }

    @Test
    void a_node_that_has_only_repeated_an_answer_goes_on_from_there() {
        var asked = request(establish());
        onAnotherNode().send(asked);
        var fresh = commands(Clock.systemUTC());
        assertThat(fresh.send(asked).replayed()).isTrue();

        assertThat(fresh.send(request(register("hoa-sen"))).receipt().version()).isEqualTo(2);
    }

    private Commands commands(Clock clock) {
        return TestCommands.on(log, log.appender, clock, PATIENCE);
    }

    private Commands onAnotherNode() {
        return TestCommands.on(log, log.anotherNode(), Clock.systemUTC(), PATIENCE);
    }

    /** A log to which another node appends right after it was read, once it is not empty. */
    private EventLog meddled() {
        var other = log.anotherNode();
        return new EventLog(log.jdbc) {
            @Override
            public View view(Selection selection, long after) {
                var view = super.view(selection, after);
                if (view.head() > 0) {
                    other.append(Condition.NONE, List.of(foreign("hoa-" + view.head())));
                }
                return view;
            }
        };
    }

    private static Draft foreign(String board) {
        var like = Drafts.of("bloc:khoi-mau");
        var event = new BoardRegistered("khoi-mau", board, "BQL", "tỉnh mẫu", null, DAY);
        return new Draft(
                like.stream(),
                "BoardRegistered",
                1,
                Json.write(event),
                like.recordedAt(),
                like.happenedOn(),
                null,
                like.actor(),
                like.unit(),
                "RegisterBoard",
                like.commandId(),
                0,
                "hash",
                List.of(),
                null,
                null);
    }

    private static void assertRefused(Runnable command, DoorReason reason) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
