package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.process.ABloc.BLOC;
import static vn.thidua.command.process.ABloc.LOOKS;
import static vn.thidua.command.process.ABloc.await;
import static vn.thidua.command.process.ABloc.send;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.Imported;
import vn.thidua.domain.calendar.CalendarCommand.ExtendDeadline;
import vn.thidua.domain.calendar.CalendarEvent.DeadlinePassed;
import vn.thidua.domain.calendar.CalendarEvent.DeadlineReminded;
import vn.thidua.domain.calendar.Step;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;

class DeadlinesTest {
    private static final String NAME = WhenDeadlinePassedThenClosePhase.class.getSimpleName();
    private static final LocalDate PLEDGE_DUE = LocalDate.of(2026, 3, 20);
    private static final LocalDate RESULT_DUE = LocalDate.of(2026, 12, 15);

    private final TestLog log = new TestLog();
    private final ABloc bloc = new ABloc(log);
    private final MovableClock clock = MovableClock.at("2026-03-02T08:00");
    private final Node node = Node.start(log, clock, new WhenDeadlinePassedThenClosePhase());

    @AfterEach
    void stop() {
        node.close();
        log.close();
    }

    @Test
    void boards_are_reminded_a_week_and_a_day_before_and_then_the_deadline_passes() {
        openLive();

        clock.moveTo("2026-03-13T00:06");
        await().until(() -> bloc.bySystem().size() == 1);
        clock.moveTo("2026-03-19T00:06");
        await().until(() -> bloc.bySystem().size() == 2);
        clock.moveTo("2026-03-21T00:06");
        await().until(() -> bloc.bySystem().size() == 3);

        assertThat(bloc.bySystem())
                .containsExactly("DeadlineReminded", "DeadlineReminded", "DeadlinePassed");
        assertThat(last("DeadlineReminded", DeadlineReminded.class))
                .isEqualTo(
                        new DeadlineReminded(
                                BLOC,
                                2026,
                                Step.PLEDGE,
                                PLEDGE_DUE,
                                1,
                                List.of("hoa-sen", "hoa-mai", "hoa-dao")));
        assertThat(last("DeadlinePassed", DeadlinePassed.class).missing()).hasSize(3);
    }

    @Test
    void an_extension_takes_the_timers_along() {
        openLive();
        assertThat(bloc.timers(NAME)).isEqualTo(6);

        send(
                node.commands,
                new ExtendDeadline(
                        BLOC, 2026, Step.PLEDGE, LocalDate.of(2026, 4, 10), "bão lũ kéo dài"));
        bloc.awaitCaughtUp();
        assertThat(bloc.timers(NAME)).isEqualTo(6);
        clock.moveTo("2026-03-21T00:06");
        bloc.keeps();

        clock.moveTo("2026-04-11T00:06");

        await().until(() -> bloc.timers(NAME) == 3);
        assertThat(bloc.bySystem()).containsExactly("DeadlinePassed");
        assertThat(last("DeadlinePassed", DeadlinePassed.class).due())
                .isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void an_extension_shorter_than_a_week_leaves_no_early_reminder_behind() {
        openLive();
        clock.moveTo("2026-03-12T08:00");

        send(
                node.commands,
                new ExtendDeadline(
                        BLOC, 2026, Step.PLEDGE, LocalDate.of(2026, 3, 21), "bão lũ kéo dài"));
        bloc.awaitCaughtUp();
        clock.moveTo("2026-03-13T00:06");
        bloc.keeps();

        clock.moveTo("2026-03-14T00:06");
        await().until(() -> bloc.bySystem().size() == 1);
        assertThat(last("DeadlineReminded", DeadlineReminded.class).due())
                .isEqualTo(LocalDate.of(2026, 3, 21));
    }

    @Test
    void a_log_that_is_read_again_after_everything_has_happened_changes_nothing() {
        openLive();
        clock.moveTo("2026-03-13T00:06");
        await().until(() -> bloc.bySystem().size() == 1);
        clock.moveTo("2026-12-16T00:06");
        await().until(() -> bloc.timers(NAME) == 0);
        var before = bloc.entries();
        node.processes.stop();
        log.jdbc.sql("update log_cursor set position = 0").update();

        node.processes.start();
        bloc.awaitCaughtUp();

        assertThat(bloc.entries()).isEqualTo(before);
        assertThat(node.processes.standing()).isEmpty();
        assertThat(bloc.timers(NAME)).isZero();
    }

    @Test
    void a_year_recorded_after_the_fact_has_no_timers() {
        bloc.establish(node.commands);
        open(new Imported(LocalDate.of(2026, 2, 2), "Biên bản mẫu"));

        bloc.awaitCaughtUp();

        assertThat(bloc.timers(NAME)).isZero();
    }

    @Test
    void the_end_of_the_legal_regime_is_announced_in_each_open_year_once() {
        openLive();
        clock.moveTo("2026-12-30T23:00");
        await().until(() -> bloc.timers(NAME) == 0);
        long before = announced();
        clock.moveTo("2026-12-31T00:11");
        await().until(() -> announced() == 1);

        clock.moveTo("2027-01-01T00:11");

        assertThat(before).isLessThanOrEqualTo(1);
        await().during(LOOKS).until(() -> announced() == 1);
    }

    private long announced() {
        return bloc.bySystem().stream().filter("RegimeEndAnnounced"::equals).count();
    }

    private void openLive() {
        bloc.establish(node.commands);
        open(null);
        bloc.awaitCaughtUp();
    }

    private void open(@Nullable Imported imported) {
        send(node.commands, new OpenCycle(BLOC, 2026, null, PLEDGE_DUE, RESULT_DUE), imported);
    }

    private <T> T last(String type, Class<T> as) {
        var entries = bloc.entries().stream().filter(entry -> entry.type().equals(type)).toList();
        return Json.read(entries.getLast().payload(), as);
    }
}
