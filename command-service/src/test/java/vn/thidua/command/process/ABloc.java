package vn.thidua.command.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Selection;
import vn.thidua.command.log.TestLog;
import vn.thidua.domain.Command;
import vn.thidua.domain.Document;
import vn.thidua.domain.Imported;
import vn.thidua.domain.bloc.BlocCommand.AdoptCharter;
import vn.thidua.domain.bloc.BlocCommand.EstablishBloc;
import vn.thidua.domain.bloc.BlocCommand.RegisterBoard;
import vn.thidua.domain.bloc.Capacity;
import vn.thidua.domain.bloc.Charter;
import vn.thidua.domain.bloc.LeadingCommand.GrantMandate;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.policy.Caller;

/** A bloc of three boards, and what its log says. */
final class ABloc {
    static final String BLOC = "khoi-mau";
    static final Document PAPER = new Document("01/QĐ-MẪU", null, null);

    /** Long enough for several looks at the timers. */
    static final Duration LOOKS = Duration.ofMillis(700);

    private static final Charter CHARTER = charter();

    private final TestLog log;

    ABloc(TestLog log) {
        this.log = log;
    }

    /** Established with its boards, and a charter that holds on every day of the tests. */
    void establish(Commands commands) {
        establishWithoutCharter(commands);
        send(commands, adopt());
    }

    void establishWithoutCharter(Commands commands) {
        send(commands, new EstablishBloc(BLOC, "Khối mẫu", "Bộ mẫu", PAPER, List.of(), true));
        for (var board : List.of("hoa-sen", "hoa-mai", "hoa-dao")) {
            send(commands, register(board, LocalDate.of(2025, 1, 1)));
        }
    }

    static RegisterBoard register(String board, LocalDate from) {
        return new RegisterBoard(BLOC, board, "BQL " + board, "tỉnh mẫu", null, from);
    }

    static AdoptCharter adopt() {
        return new AdoptCharter(BLOC, 1, LocalDate.of(2025, 1, 2), CHARTER, null);
    }

    static GrantMandate grant(String mandate, LocalDate from) {
        return new GrantMandate(
                BLOC, mandate, "chuyen-vien", "hoa-sen", Capacity.CLERK, from, null, null);
    }

    private static Charter charter() {
        try {
            var sample =
                    Json.MAPPER.readTree(Files.readString(Path.of("../samples/mau-2025.json")));
            return sample.get("commands")
                    .valueStream()
                    .filter(line -> line.get("command").stringValue().equals("AdoptCharter"))
                    .map(line -> line.get("body").get("charter"))
                    .map(charter -> Json.MAPPER.treeToValue(charter, Charter.class))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void send(Commands commands, Command command) {
        send(commands, command, null);
    }

    static void send(Commands commands, Command command, @Nullable Imported imported) {
        commands.send(
                new Commands.Request(
                        command,
                        new Caller.Person("nhap-lieu", Set.of()),
                        imported,
                        UUID.randomUUID().toString(),
                        "hash",
                        null));
    }

    List<LogEntry> entries() {
        return log.log.page(Selection.ALL, 0, 1_000).stream().map(row -> row.entry()).toList();
    }

    /** What has been recorded at the wish of a process, in order. */
    List<String> bySystem() {
        return entries().stream()
                .filter(entry -> entry.unit().equals(Caller.Unattended.ACTOR.unit()))
                .map(LogEntry::type)
                .toList();
    }

    /** Through several looks at the timers just this is recorded at the wish of a process. */
    void keeps(String... events) {
        await().during(LOOKS).untilAsserted(() -> assertThat(bySystem()).containsExactly(events));
    }

    /** Until every process has come to the end of the log. */
    void awaitCaughtUp() {
        await().until(() -> behind() == 0);
    }

    private long behind() {
        return log.jdbc
                .sql(
                        """
                        select count(*) from log_cursor, log_head
                        where log_cursor.position < log_head.position
                        """)
                .query(Long.class)
                .single();
    }

    long timers(String process) {
        return log.jdbc
                .sql("select count(*) from timer where task_name = ?")
                .param(process)
                .query(Long.class)
                .single();
    }

    /** Generous, because a busy machine is slow; a condition that never comes still fails. */
    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }
}
