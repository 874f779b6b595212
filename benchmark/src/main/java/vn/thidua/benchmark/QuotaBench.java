package vn.thidua.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Tokens;

/** What others notice of somebody who asks a hundred times as often as is allowed. */
final class QuotaBench {
    private static final int ROUNDS = 5;
    private static final int MILLIS = 12_000;
    private static final int PER_MINUTE = 600;
    private static final long MINUTE = 60_000_000_000L;

    private static final int OTHERS = 10;

    /** A little less often than is allowed. */
    private static final long STEP = MINUTE / (PER_MINUTE - 100);

    private static final int TIMES = 100;
    private static final int CONNECTIONS = 25;
    private static final long STEP_OF_THE_ONE = MINUTE * CONNECTIONS / (PER_MINUTE * TIMES);

    private final Report report = Report.of("quota");
    private final int port = Ports.free();
    private final AtomicInteger ofTheOne = new AtomicInteger();
    private final AtomicInteger ofTheOneRefused = new AtomicInteger();
    private final AtomicInteger othersRefused = new AtomicInteger();

    private QuotaBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new QuotaBench().run());
    }

    private int run() throws IOException, InterruptedException {
        report.note(
                "%d people, a command every %d ms each; %d requests a minute are allowed to each"
                        .formatted(OTHERS, STEP / 1_000_000, PER_MINUTE));
        report.note(
                "one more sends %d a second over %d connections"
                        .formatted(PER_MINUTE * TIMES / 60, CONNECTIONS));
        var alone = new Latencies();
        var beside = new Latencies();
        try (var issuer = Tokens.start();
                var arena = Arena.open();
                var ours = arena.ours()) {
            ours.serve(port, issuer.issuer(), String.valueOf(PER_MINUTE));
            round(issuer, true); // warms up
            round(issuer, false);
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(round(issuer, false));
                beside.addAll(round(issuer, true));
            }
        }
        report.sample("others alone, p50 ms", alone.percentile(0.50));
        report.sample("others beside the one, p50 ms", beside.percentile(0.50));
        report.sample("others alone, p99 ms", alone.percentile(0.99));
        report.sample("others beside the one, p99 ms", beside.percentile(0.99));
        report.sample("commands of others", alone.count() + beside.count());
        report.sample("requests of the one", ofTheOne.get());
        report.sample("of which refused", ofTheOneRefused.get());
        report.bar(Bar.atMost("quota-p99", beside.percentile(0.99) / alone.percentile(0.99), 1.5));
        report.bar(Bar.atMost("quota-others-refused", othersRefused.get(), 0));
        return report.conclude();
    }

    /** What the others see. */
    private Latencies round(Tokens issuer, boolean theOneToo)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + MILLIS * 1_000_000L;
        var work = new ArrayList<Callable<Latencies>>();
        for (int i = 0; i < OTHERS; i++) {
            var token = token(issuer, "nguoi-" + i);
            work.add(() -> ask(token, end, STEP, this::noteOther));
        }
        for (int i = 0; theOneToo && i < CONNECTIONS; i++) {
            var token = token(issuer, "nguoi-voi");
            work.add(() -> {
                ask(token, end, STEP_OF_THE_ONE, this::noteTheOne);
                return new Latencies();
            });
        }
        var seen = new Latencies();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : threads.invokeAll(work)) {
                seen.addAll(client.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
        return seen;
    }

    private static String token(Tokens issuer, String person) {
        return "Bearer " + issuer.of(person, Standing.STANDING_BODY.name());
    }

    private interface Noting {
        void answered(int status) throws IOException;
    }

    /** Sends at its times, late or not, and counts from when it was time. */
    private Latencies ask(String token, long end, long step, Noting noting) throws IOException {
        var latencies = new Latencies();
        var blocs = new Blocs();
        try (var wire = new Wire(port, () -> token)) {
            long due = System.nanoTime() + (long) (Math.random() * step);
            while (due < end && System.nanoTime() < end) {
                LockSupport.parkNanos(due - System.nanoTime());
                noting.answered(wire.send(blocs.request("")).status());
                latencies.add(System.nanoTime() - due);
                due += step;
            }
        }
        return latencies;
    }

    private void noteOther(int status) throws IOException {
        if (status == 429) {
            othersRefused.incrementAndGet();
        } else if (status != 200) {
            throw new IOException("one of the others was answered " + status);
        }
    }

    /** Once refused, the boards of its blocs are refused for want of a bloc. */
    private void noteTheOne(int status) throws IOException {
        ofTheOne.incrementAndGet();
        if (status == 429) {
            ofTheOneRefused.incrementAndGet();
        } else if (status >= 500) {
            throw new IOException("the one was answered " + status);
        }
    }
}
