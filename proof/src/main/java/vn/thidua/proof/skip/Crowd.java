package vn.thidua.proof.skip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thidua.proof.Size;

/**
 * Eight who write at once. Three of ten transactions fail at their end, some stall, the sessions of
 * some are ended, and the reader is restarted now and then.
 */
final class Crowd {
    static final int WRITERS = 8;
    private static final int IN_VAIN_PERCENT = 30;
    private static final int STALLS_PER_MILLE = 4;
    private static final int KILL_EVERY_MILLIS = 400;

    private static final Duration BOUND = Duration.ofMinutes(Size.of(2, 20));

    private final Stage stage;
    private final int eventsEach;
    final AtomicInteger inVain = new AtomicInteger();
    final AtomicInteger unknown = new AtomicInteger();
    int kills;
    int restarts;

    Crowd(Stage stage, int eventsEach) {
        this.stage = stage;
        this.eventsEach = eventsEach;
    }

    void run() throws Exception {
        var reading = stage.read();
        var writers = new ArrayList<Future<?>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var random = new Random(writer);
            var stream = "crowd-" + writer % 5;
            writers.add(stage.writers.submit(() -> write(random, stream)));
        }
        long end = System.nanoTime() + BOUND.toNanos();
        for (var writer : writers) {
            while (!hasEnded(writer)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("a writer is stuck");
                }
                reading.restart();
                restarts++;
                kills += stage.faults.killAWriter() ? 1 : 0;
            }
        }
    }

    private static boolean hasEnded(Future<?> writer) throws Exception {
        try {
            writer.get(KILL_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private void write(Random random, String stream) {
        int acknowledged = 0;
        while (acknowledged < eventsEach) {
            int events = Math.min(1 + random.nextInt(3), eventsEach - acknowledged);
            boolean stalls = random.nextInt(1000) < STALLS_PER_MILLE;
            var target = stalls ? Faults.SLOW + "-" + stream : stream;
            try {
                if (random.nextInt(100) < IN_VAIN_PERCENT) {
                    inVain.incrementAndGet();
                    stage.store.appendInVain(target, events);
                } else {
                    stage.append(target, events);
                    acknowledged += events;
                }
            } catch (Exception _) {
                // Its session was ended: it may be there or not, and the reader must agree.
                unknown.incrementAndGet();
            }
        }
    }
}
