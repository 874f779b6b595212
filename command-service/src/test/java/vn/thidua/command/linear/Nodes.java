package vn.thidua.command.linear;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.command.axon.Commands;
import vn.thidua.command.axon.TestCommands;
import vn.thidua.command.json.Json;
import vn.thidua.command.linear.History.Asked;
import vn.thidua.command.log.Selection;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.policy.Caller;

/** Two nodes on one log, each of which is asked at random, replaced, and cut off its database. */
final class Nodes implements Server, AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int COUNT = 2;

    private final TestLog log = new TestLog();
    private final AtomicReferenceArray<Commands> nodes = new AtomicReferenceArray<>(COUNT);

    Nodes() {
        for (int node = 0; node < COUNT; node++) {
            replace(node);
        }
    }

    /** A killed node comes back without anything that it remembered. */
    void replace(int node) {
        nodes.set(node, TestCommands.on(log, log.anotherNode(), CLOCK, Duration.ofSeconds(5)));
    }

    /** Ends the session of a node in the middle of an append, if one appends now. */
    void cutOff() {
        JdbcClient.create(log.dataSource)
                .sql(
                        "select coalesce((select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where datname = current_database() and backend_xid is not null"
                                + " and pid <> pg_backend_pid() limit 1), false)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public String ask(Asked asked) {
        var node = nodes.get(ThreadLocalRandom.current().nextInt(COUNT));
        try {
            var receipt = node.send(request(asked)).receipt();
            return Year.taken(receipt.version(), receipt.events());
        } catch (Rejection refused) {
            return refused.reason().name();
        } catch (Refused _) {
            throw new NotNow();
        }
    }

    private static Commands.Request request(Asked asked) {
        return new Commands.Request(
                asked.command(),
                new Caller.Person("thu-ky", Set.of()),
                null,
                asked.commandId(),
                "hash of " + asked.command(),
                null);
    }

    /** The year as the log has it. */
    Year year(String bloc) {
        var year = Year.unopened(bloc);
        for (var row : log.log.view(streams(bloc), 0).rows()) {
            year = year.after(event(row.entry().type(), row.entry().payload()));
        }
        return year;
    }

    private static Selection streams(String bloc) {
        return new Selection(
                Stream.of("bloc:" + bloc, "cycle:" + bloc + ":2026")
                        .map(stream -> new Selection.Criterion(stream, List.of(), List.of()))
                        .toList());
    }

    private static Event event(String type, String payload) {
        return Json.read(payload, Objects.requireNonNull(Vocabulary.events().get(type)));
    }

    @Override
    public void close() {
        log.close();
    }
}
