package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.process.ABloc.BLOC;
import static vn.thidua.command.process.ABloc.PAPER;
import static vn.thidua.command.process.ABloc.await;
import static vn.thidua.command.process.ABloc.send;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.Imported;
import vn.thidua.domain.bloc.BlocCommand.AppointLeadership;
import vn.thidua.domain.bloc.BoardCommand.DissolveBoard;
import vn.thidua.domain.bloc.BoardCommand.MergeBoards;
import vn.thidua.domain.bloc.LeadingCommand.ReplaceLeadership;
import vn.thidua.domain.bloc.Office;
import vn.thidua.domain.cycle.CycleCommand.OpenCycle;
import vn.thidua.domain.log.LogEntry;

class BlocChangesTest {
    private static final String NAME = WhenBoardsMergedThenAdjustOpenCycles.class.getSimpleName();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_JULY = LocalDate.of(2026, 7, 1);

    private final TestLog log = new TestLog();
    private final ABloc bloc = new ABloc(log);
    private final MovableClock clock = MovableClock.at("2026-03-02T08:00");
    private final Node node =
            Node.start(
                    log,
                    clock,
                    new WhenBoardsMergedThenAdjustOpenCycles(new OpenCycles(log.jdbc, clock)));

    @AfterEach
    void stop() {
        node.close();
        log.close();
    }

    @Test
    void a_merger_reaches_the_open_years_on_its_day_and_no_year_recorded_after_the_fact() {
        bloc.establish(node.commands);
        send(node.commands, open(2026));
        send(node.commands, open(2025), new Imported(LocalDate.of(2025, 2, 3), "Biên bản mẫu"));
        merge(IN_JULY);
        bloc.awaitCaughtUp();
        assertThat(bloc.timers(NAME)).isEqualTo(1);
        assertThat(bloc.bySystem()).isEmpty();

        clock.moveTo("2026-07-01T00:06");

        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).containsExactly("MembersChanged");
        assertThat(bloc.entries().getLast().stream()).isEqualTo("cycle:khoi-mau:2026");
    }

    @Test
    void a_year_that_opens_before_the_day_of_a_merger_is_adjusted_on_that_day_too() {
        bloc.establish(node.commands);
        merge(IN_JULY);
        bloc.awaitCaughtUp();
        send(node.commands, open(2026));

        clock.moveTo("2026-07-01T00:06");

        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).containsExactly("MembersChanged");
    }

    @Test
    void all_that_one_adjustment_leads_to_stands_together_in_the_log() {
        bloc.establish(node.commands);
        send(node.commands, open(2026));
        bloc.awaitCaughtUp();
        node.processes.stop();
        merge(TODAY);
        send(node.commands, new AppointLeadership(BLOC, 2026, Office.HEAD, "hoa-ban", null));

        node.processes.start();
        bloc.awaitCaughtUp();

        var adjusted = bloc.entries().stream().filter(e -> e.unit().equals("he-thong")).toList();
        assertThat(adjusted)
                .extracting(LogEntry::type)
                .containsExactly("MembersChanged", "OfficesChanged");
        assertThat(adjusted).extracting(LogEntry::ordinal).containsExactly(0, 1);
        assertThat(adjusted).extracting(LogEntry::commandId).containsOnly(commandId(adjusted));
        assertThat(adjusted.getLast().position()).isEqualTo(adjusted.getFirst().position() + 1);
    }

    private static String commandId(List<LogEntry> entries) {
        return entries.getFirst().commandId();
    }

    @Test
    void a_bloc_that_has_to_name_a_new_head_first_is_adjusted_as_soon_as_it_has() {
        bloc.establish(node.commands);
        send(node.commands, new AppointLeadership(BLOC, 2026, Office.HEAD, "hoa-sen", null));
        send(node.commands, open(2026));
        send(node.commands, new DissolveBoard(BLOC, "hoa-sen", PAPER, TODAY));
        bloc.awaitCaughtUp();
        await().until(() -> failing().contains("OFFICE_WITHOUT_MEMBER"));
        assertThat(node.processes.standing()).isEmpty();

        send(
                node.commands,
                new ReplaceLeadership(
                        BLOC, 2026, Office.HEAD, "hoa-mai", "đơn vị giải thể", PAPER, TODAY));
        bloc.awaitCaughtUp();

        assertThat(bloc.bySystem()).containsExactly("MembersChanged", "OfficesChanged");
        clock.moveTo("2026-03-02T10:00");
        await().until(() -> bloc.timers(NAME) == 0);
        assertThat(bloc.bySystem()).hasSize(2);
    }

    private String failing() {
        var health = new ProcessHealth(node.processes, log.jdbc).health();
        return String.valueOf(health.getDetails().get("failingTimers"));
    }

    private static OpenCycle open(int year) {
        return new OpenCycle(BLOC, year, null, null, null);
    }

    private void merge(LocalDate from) {
        send(
                node.commands,
                new MergeBoards(
                        BLOC,
                        List.of("hoa-mai", "hoa-dao"),
                        "hoa-ban",
                        "BQL Hoa Ban",
                        "tỉnh mẫu",
                        null,
                        PAPER,
                        from));
    }
}
