package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.process.ABloc.adopt;
import static vn.thidua.command.process.ABloc.await;
import static vn.thidua.command.process.ABloc.grant;
import static vn.thidua.command.process.ABloc.send;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.Imported;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;

class ProcessesTest {
    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    private final TestLog log = new TestLog();
    private final ABloc bloc = new ABloc(log);
    private final MovableClock clock = MovableClock.at("2026-03-02T08:00");
    private Node node = start();

    private Node start() {
        return Node.start(log, clock, new WhenMandateGrantedThenOpenTheYear());
    }

    @AfterEach
    void stop() {
        node.close();
        log.close();
    }

    @Test
    void what_follows_is_asked_for_and_the_log_says_that_the_system_acted() {
        bloc.establish(node.commands);
        send(node.commands, grant("uy-quyen-1", NOW));

        bloc.awaitCaughtUp();

        var opened = bloc.entries().getLast();
        assertThat(opened.type()).isEqualTo("CycleOpened");
        assertThat(opened.stream()).isEqualTo("cycle:khoi-mau:2026");
        assertThat(opened.actor() + "@" + opened.unit()).isEqualTo("tien-trinh@he-thong");
        assertThat(opened.commandId())
                .startsWith("WhenMandateGrantedThenOpenTheYear/6/cycle:khoi-mau:2026/");
    }

    @Test
    void a_crash_between_asking_and_moving_on_repeats_and_changes_nothing() {
        bloc.establish(node.commands);
        send(node.commands, grant("uy-quyen-1", NOW));
        bloc.awaitCaughtUp();
        var before = bloc.entries();
        node.close();
        // As a crash leaves it: the command is in the log, the cursor does not know.
        log.jdbc.sql("update log_cursor set position = 0").update();

        node = start();
        bloc.awaitCaughtUp();

        assertThat(bloc.entries()).isEqualTo(before);
        assertThat(node.processes.standing()).isEmpty();
    }

    @Test
    void what_is_refused_is_asked_for_again_later_and_holds_up_nothing() {
        bloc.establishWithoutCharter(node.commands);
        send(node.commands, grant("uy-quyen-1", NOW));
        bloc.awaitCaughtUp();
        await().until(() -> failing().contains("CHARTER_NOT_ADOPTED"));
        assertThat(failing())
                .contains("WhenMandateGrantedThenOpenTheYear bloc:khoi-mau, tried 1 times");

        send(node.commands, adopt());
        clock.moveTo("2026-03-02T09:00");

        await().until(() -> failing().equals("[]"));
        assertThat(bloc.bySystem()).containsExactly("CycleOpened");
    }

    @Test
    void before_an_entry_that_cannot_be_read_a_process_stands_and_says_where() {
        bloc.establish(node.commands);
        bloc.awaitCaughtUp();
        log.appender.append(
                Condition.NONE,
                List.of(Drafts.saying(Drafts.of("bloc:la"), "MandateGranted", "[]")));
        send(node.commands, grant("uy-quyen-1", NOW));

        await().until(() -> !node.processes.standing().isEmpty());

        assertThat(node.processes.standing().get(WhenMandateGrantedThenOpenTheYear.NAME))
                .startsWith("position 6: ");
        assertThat(cursor()).isEqualTo(5);
        assertThat(health().getStatus().getCode()).isEqualTo("DOWN");
        assertThat(bloc.bySystem()).isEmpty();
    }

    @Test
    void a_refusal_that_says_it_is_done_already_counts_as_done() {
        bloc.establish(node.commands);
        send(node.commands, grant("uy-quyen-1", NOW));
        bloc.awaitCaughtUp();

        send(node.commands, grant("uy-quyen-2", NOW));
        bloc.awaitCaughtUp();

        assertThat(node.processes.standing()).isEmpty();
        assertThat(bloc.bySystem()).containsExactly("CycleOpened");
    }

    @Test
    void of_two_nodes_one_follows_the_log_and_the_other_takes_over_within_seconds() {
        await().until(node.processes::isLeading);
        try (var other = start()) {
            bloc.establish(other.commands);
            assertThat(other.processes.isLeading()).isFalse();

            node.close();
            await().until(other.processes::isLeading);
            send(other.commands, grant("uy-quyen-1", NOW));

            bloc.awaitCaughtUp();
            assertThat(bloc.bySystem()).containsExactly("CycleOpened");
        }
    }

    @Test
    void a_year_that_is_open_and_live_is_found_in_the_log() {
        bloc.establish(node.commands);
        send(node.commands, grant("uy-quyen-1", NOW));
        bloc.awaitCaughtUp();
        send(
                node.commands,
                new OpenCycle("khoi-mau", 2024, null, null, null),
                new Imported(LocalDate.of(2025, 1, 1), "Biên bản mẫu"));

        assertThat(node.cycles.live()).extracting(cycle -> cycle.year()).containsExactly(2026);
        long last = bloc.entries().getLast().position();
        assertThat(node.cycles.live("khoi-mau", last, clock.instant())).hasSize(1);
        assertThat(node.cycles.live("khoi", last, clock.instant())).isEmpty();
    }

    private String failing() {
        return String.valueOf(health().getDetails().get("failingTimers"));
    }

    private Health health() {
        return new ProcessHealth(node.processes, log.jdbc).health();
    }

    private long cursor() {
        return log.jdbc.sql("select position from log_cursor").query(Long.class).single();
    }
}
