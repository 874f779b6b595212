package vn.thidua.command.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.log.EventLog;
import vn.thidua.proof.Size;

/**
 * Requests made from what the service says of itself: right ones, ones with one thing wrong, and
 * hostile ones, by everybody there can be. {@code -Dthidua.fuzz.seed} makes the same ones again,
 * {@code -Dthidua.fuzz.requests} more or fewer of them.
 */
class FuzzTest {
    private static final int REQUESTS =
            Integer.getInteger("thidua.fuzz.requests", Size.of(5_000, 100_000));
    private static final int OF_ONE_WORLD = 1_000;
    private static final int AT_ONCE = 8;
    private static final int TOLD = 20;
    private static final long SEED =
            Long.getLong("thidua.fuzz.seed", Size.isLong() ? System.nanoTime() : 2025);

    private static final RunningService SERVICE = RunningService.start();
    private static final LogLines LOG = LogLines.listen();

    private record Objection(Draft asked, Wire.Answer answer, String why) {
        boolean isFailure() {
            return answer.status() >= 500;
        }
    }

    private static Contract contract;
    private static List<World> worlds;

    private static final Map<String, List<Draft>> accepted = new ConcurrentHashMap<>();
    private static final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private static final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private static final ConcurrentLinkedQueue<Objection> objections =
            new ConcurrentLinkedQueue<>();
    private static final AtomicInteger recorded = new AtomicInteger();

    private static Judge judge;

    @BeforeAll
    static void askAll() throws Exception {
        contract = Contract.read(SERVICE.get("/api/openapi.json").body());
        worlds = new ArrayList<>();
        for (int number = 0; number * OF_ONE_WORLD < REQUESTS; number++) {
            worlds.add(World.found(SERVICE, number));
        }
        judge = new Judge(accepted, SERVICE.bean(EventLog.class).head());
        long start = System.nanoTime();
        askAtOnce();
        judge.read(SERVICE.bean(EventLog.class));
        print(System.nanoTime() - start);
    }

    @AfterAll
    static void stop() {
        LOG.close();
        SERVICE.close();
    }

    @Test
    void whatever_is_sent_the_service_answers_in_its_own_words_and_does_not_fail() {
        assertThat(
                        objections.stream()
                                .sorted(Comparator.comparing(Objection::isFailure).reversed())
                                .limit(TOLD))
                .isEmpty();
    }

    @Test
    void every_change_was_asked_for_by_somebody_who_may_and_who_was_told_of_it() {
        assertThat(judge.objections().stream().limit(TOLD)).isEmpty();
        assertThat(judge.commands()).isPositive().isEqualTo(recorded.get());
    }

    /** Vacuous where nothing is logged, as in the long form. */
    @Test
    void the_log_of_the_machine_holds_no_token_and_no_words_of_a_body() {
        assertThat(LOG.lines()).noneMatch(FuzzTest::isIndiscreet);
    }

    private static boolean isIndiscreet(String line) {
        return line.contains(Values.MARK) || line.contains("eyJ") || line.contains("Khối");
    }

    private static void askAtOnce() throws Exception {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var workers = new ArrayList<Future<?>>();
            for (int i = 0; i < AT_ONCE; i++) {
                workers.add(threads.submit(() -> work(next)));
            }
            for (var worker : workers) {
                worker.get();
            }
        }
    }

    private static Void work(AtomicInteger next) throws IOException {
        try (var wire = new Wire(SERVICE.uri("/").getPort())) {
            for (int number = next.getAndIncrement();
                    number < REQUESTS;
                    number = next.getAndIncrement()) {
                var draft = draft(number);
                note(draft, wire.send(draft));
            }
        }
        return null;
    }

    /** Everything about a request follows from its number and the seed. */
    private static Draft draft(int number) {
        var dice = new Dice(SEED, number);
        var world = worlds.get(number % worlds.size());
        var command = dice.of(contract.commands());
        var schema = contract.schema(command);
        var json = new Values(dice, world).body(schema, contract.example(command));
        var person = dice.oneIn(12) ? dice.of(People.TURNED_AWAY) : People.asking(command, dice);
        var draft = new Draft(number, command, schema, json, person, world);
        switch (dice.below(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> {}
            case 8, 9, 10, 11, 12, 13 -> Spoil.one(draft, dice);
            default -> Hostile.one(draft, dice);
        }
        return draft;
    }

    private static void note(Draft draft, Wire.Answer answer) {
        kinds.merge(draft.kind, 1, Integer::sum);
        statuses.merge(answer.status(), 1, Integer::sum);
        var objection = Reasons.objection(draft, answer);
        if (!objection.isEmpty()) {
            objections.add(new Objection(draft, answer, objection));
        }
        if (answer.status() == 200
                && answer.body().contains("\"position\"")
                && draft.method.strip().equals("POST")) {
            accepted.computeIfAbsent(draft.keyAsRead(), _ -> new CopyOnWriteArrayList<>())
                    .add(draft);
            if (answer.header("Idempotency-Replayed").isEmpty()) {
                recorded.incrementAndGet();
            }
        }
    }

    private static void print(long nanos) {
        long failures = objections.stream().filter(Objection::isFailure).count();
        long inside = objections.stream().filter(o -> o.why.equals(Reasons.FROM_INSIDE)).count();
        System.out.printf("seed %d: %d requests in %d s%n", SEED, REQUESTS, nanos / 1_000_000_000);
        System.out.println("by kind " + new TreeMap<>(kinds));
        System.out.println("by status " + new TreeMap<>(statuses));
        System.out.printf(
                "%d changes, each judged; %d answers of 5xx, %d stack traces, %d changes without permission%n",
                judge.commands(), failures, inside, judge.objections().size());
    }
}
