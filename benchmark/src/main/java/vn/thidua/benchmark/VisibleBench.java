package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thidua.domain.policy.Standing;
import vn.thidua.local.Stand;

/** From sending a command until the query API shows what it led to, with everything running. */
final class VisibleBench {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 60;
    private static final int WARM_UP_SECONDS = 40;
    private static final int COMMANDS_A_SECOND = 200;
    private static final int BLOCS = 20;
    private static final int CONNECTIONS = 64;
    private static final String COMMAND = "RegisterPledge";

    private final Report report = Report.of("visible");
    private final SampleYear year = new SampleYear("mau-2025");
    private final List<List<SampleYear.Step>> pledges = new ArrayList<>();
    private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(CONNECTIONS);

    private VisibleBench() throws IOException {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        System.exit(new VisibleBench().run());
    }

    /** One connection to each service. */
    private record Line(Wire command, Wire query) {}

    private int run() throws IOException, InterruptedException, ExecutionException {
        report.note(
                COMMANDS_A_SECOND + " commands a second, sent when due, over " + BLOCS + " years");
        report.note(
                "PostgreSQL, Kafka and both services; each service " + String.join(" ", Side.JVM));
        var folder = Files.createTempDirectory(Files.createDirectories(Home.target()), "stand-");
        try (var stand = Stand.start(Home.home(), folder, Side.JVM)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                lines.put(
                        new Line(
                                new Wire(
                                        stand.commandPort(),
                                        () -> stand.token("can-bo-bo", Standing.STANDING_BODY)),
                                new Wire(
                                        stand.queryPort(),
                                        () -> stand.token("kiem-tra-vien", Standing.AUDITOR))));
            }
            openYears();
            latencies(WARM_UP_SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                var seen = latencies(SECONDS);
                report.sample("visible p50 ms", seen.percentile(0.50));
                report.sample("visible p99 ms", seen.percentile(0.99));
            }
        }
        report.bar(Bar.atMost("visible-p50-ms", report.median("visible p50 ms"), 30));
        report.bar(Bar.atMost("visible-p99-ms", report.median("visible p99 ms"), 100));
        return report.conclude();
    }

    private void openYears() throws IOException, InterruptedException {
        var line = lines.take();
        for (int i = 0; i < BLOCS; i++) {
            var bloc = bloc(i);
            for (var step : year.before(COMMAND, bloc)) {
                line.command().send(step.request(UUID.randomUUID().toString())).accepted();
            }
            pledges.add(year.all(COMMAND, bloc));
        }
        lines.put(line);
    }

    private static String bloc(int number) {
        return "khoi-do-" + number;
    }

    /** Each command goes out when it is due, however long the others take. */
    private Latencies latencies(int seconds) throws InterruptedException, ExecutionException {
        var all = new Latencies();
        var due = new ArrayList<Future<Long>>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * COMMANDS_A_SECOND; i++) {
                long at = start + i * (1_000_000_000L / COMMANDS_A_SECOND);
                long wait = at - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                int number = i;
                due.add(threads.submit(() -> untilVisible(number, at)));
            }
            for (var one : due) {
                all.add(one.get());
            }
        }
        return all;
    }

    private long untilVisible(int number, long due) throws IOException, InterruptedException {
        int bloc = number % BLOCS;
        var steps = pledges.get(bloc);
        var step = steps.get(number / BLOCS % steps.size());
        var line = lines.take();
        try {
            var answer = line.command().send(step.request(UUID.randomUUID().toString()));
            var path =
                    "/api/cycles/%s/2025/board?atLeast=%d"
                            .formatted(bloc(bloc), answer.accepted().version());
            line.query().send(Wire.get(path)).accepted();
            return System.nanoTime() - due;
        } finally {
            lines.put(line);
        }
    }
}
