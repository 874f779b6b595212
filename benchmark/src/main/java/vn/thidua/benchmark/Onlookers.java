package vn.thidua.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * People who look at the same pages again and again while nothing is written: whatever else goes
 * on, each page has to say what it said before.
 */
final class Onlookers implements AutoCloseable {
    private static final int ONLOOKERS = 4;
    private static final long PAUSE_MILLIS = 50;
    private static final int SHOWN = 3;

    private final int port;
    private final Supplier<String> token;
    private final Map<String, String> expected = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger torn = new AtomicInteger();
    private final Queue<String> oddities = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /** Notes what the pages at these addresses say now, and begins to look. */
    Onlookers(int port, Supplier<String> token, List<String> paths) throws IOException {
        this.port = port;
        this.token = token;
        try (var wire = new Wire(port, token)) {
            for (var path : paths) {
                expected.put(path, wire.send(Wire.get(path)).accepted().body());
            }
        }
        for (int i = 0; i < ONLOOKERS; i++) {
            var first = i * paths.size() / ONLOOKERS;
            threads.execute(() -> look(paths, first));
        }
    }

    private void look(List<String> paths, int first) {
        for (int i = first; !over; i++) {
            read(paths.get(i % paths.size()));
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** Over a connection of its own, so that a broken one hurts no other read. */
    private void read(String path) {
        try (var wire = new Wire(port, token)) {
            var answer = wire.send(Wire.get(path));
            if (answer.status() != 200) {
                failed.incrementAndGet();
                note(path + " was answered by " + answer);
            } else if (!answer.body().equals(expected.get(path))) {
                torn.incrementAndGet();
                note(path + " said " + answer.body());
            }
        } catch (IOException e) {
            failed.incrementAndGet();
            note(path + ": " + e);
        }
        reads.incrementAndGet();
    }

    int reads() {
        return reads.get();
    }

    /** Answers of another status than 200, or none. */
    int failed() {
        return failed.get();
    }

    /** Answers that say anything else than before. */
    int torn() {
        return torn.get();
    }

    private void note(String oddity) {
        if (oddities.size() < SHOWN) {
            oddities.add(oddity);
        }
    }

    /** Some of those that were not as they should be. */
    Iterable<String> oddities() {
        return oddities;
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
