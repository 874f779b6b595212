package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.process.ABloc.await;
import static vn.thidua.command.process.ABloc.grant;
import static vn.thidua.command.process.ABloc.send;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.log.TestLog;

class TimersTest {
    private static final String NAME = WhenMandateGrantedThenOpenTheYear.NAME;
    private static final LocalDate NEXT_YEAR = LocalDate.of(2028, 1, 4);
    private static final String EARLY_THAT_DAY = "2028-01-04T00:05:01";

    private final TestLog log = new TestLog();
    private final ABloc bloc = new ABloc(log);
    private final MovableClock clock = MovableClock.at("2027-12-21T08:00");
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
    void what_follows_later_waits_for_its_day() {
        grantForNextYear();
        assertThat(bloc.timers(NAME)).isEqualTo(1);
        clock.moveTo("2028-01-04T00:04");
        bloc.keeps();

        clock.moveTo(EARLY_THAT_DAY);

        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).containsExactly("CycleOpened");
        assertThat(bloc.entries().getLast().happenedOn()).isEqualTo(NEXT_YEAR);
    }

    @Test
    void a_timer_outlives_a_restart_even_one_over_its_day() {
        grantForNextYear();
        node.close();
        clock.moveTo("2028-01-06T12:00");

        node = start();

        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).containsExactly("CycleOpened");
    }

    @Test
    void on_two_nodes_a_timer_goes_off_once() {
        grantForNextYear();
        try (var _ = start()) {
            clock.moveTo(EARLY_THAT_DAY);
            await().until(() -> bloc.timers(NAME) == 0);
            bloc.keeps("CycleOpened");
        }
    }

    @Test
    void a_timer_that_goes_off_again_changes_nothing() {
        long position = grantForNextYear();
        clock.moveTo(EARLY_THAT_DAY);
        await().until(() -> bloc.timers(NAME) == 0);
        var before = bloc.entries();

        node.reactions.again(NAME, "bloc:khoi-mau", position);

        assertThat(bloc.entries()).isEqualTo(before);
    }

    @Test
    void a_later_entry_on_the_same_subject_moves_the_timer() {
        grantForNextYear();
        send(node.commands, grant("uy-quyen-2", LocalDate.of(2029, 1, 3)));
        bloc.awaitCaughtUp();
        assertThat(bloc.timers(NAME)).isEqualTo(1);
        clock.moveTo(EARLY_THAT_DAY);
        bloc.keeps();

        clock.moveTo("2029-01-03T00:06");

        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.entries().getLast().stream()).isEqualTo("cycle:khoi-mau:2029");
    }

    @Test
    void what_follows_at_once_takes_the_place_of_the_timer() {
        grantForNextYear();

        send(node.commands, grant("uy-quyen-2", LocalDate.of(2027, 12, 1)));
        bloc.awaitCaughtUp();

        assertThat(bloc.timers(NAME)).isZero();
        assertThat(bloc.entries().getLast().stream()).isEqualTo("cycle:khoi-mau:2027");
    }

    @Test
    void a_timer_whose_command_is_refused_is_kept_and_tried_again() {
        bloc.establishWithoutCharter(node.commands);
        send(node.commands, grant("uy-quyen-1", NEXT_YEAR));
        bloc.awaitCaughtUp();
        clock.moveTo(EARLY_THAT_DAY);
        await().until(() -> failures() == 1);

        send(node.commands, ABloc.adopt());
        clock.moveTo("2028-01-04T02:00");
        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).containsExactly("CycleOpened");
    }

    private long failures() {
        return log.jdbc
                .sql("select coalesce(sum(consecutive_failures), 0) from timer")
                .query(Long.class)
                .single();
    }

    private long grantForNextYear() {
        bloc.establish(node.commands);
        send(node.commands, grant("uy-quyen-1", NEXT_YEAR));
        bloc.awaitCaughtUp();
        return bloc.entries().getLast().position();
    }
}
