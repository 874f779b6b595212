package vn.thidua.proof.skip;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One case on one store: those who write, the one who reads, and the faults between them. */
final class Stage implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);

    final Store store;
    final Faults faults;
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> begun = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();
    private @Nullable Reading reading;
    private @Nullable Future<?> held;

    Stage(Store store, Duration longestStall) {
        this.store = store;
        this.faults = new Faults(store, longestStall);
    }

    void append(String stream, int events) throws Exception {
        acknowledged.addAll(store.append(stream, events));
    }

    /** Others who append at the same time; a store may make them wait. */
    void meanwhile(String stream, int events) {
        begun.add(writers.submit(() -> hasAppended(stream, events)));
    }

    private boolean hasAppended(String stream, int events) throws Exception {
        append(stream, events);
        return true;
    }

    /** An append that stands still after it has taken its numbers. */
    void hold(int events) throws Exception {
        faults.closeTheGate();
        held = writers.submit(() -> hasAppended(Faults.HELD, events));
        long end = System.nanoTime() + LONG.toNanos();
        while (!faults.holdsSomebody()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody came to the gate");
            }
            Thread.sleep(5);
        }
    }

    void letGo() throws SQLException {
        faults.openTheGate();
    }

    Reading read() {
        return read(() -> {});
    }

    /** The reading that is judged in the end. */
    Reading read(Runnable beforeStatement) {
        var fresh = new Reading(store, "reader", beforeStatement);
        reading = fresh;
        return fresh;
    }

    /** A bit longer than a reader waits for a number that was given away, as 62 s are to 60. */
    void outlastPatience() throws InterruptedException {
        Thread.sleep(store.patience().multipliedBy(62).dividedBy(60));
    }

    /** Until all but the one held have ended, or so long: a store may make them wait as well. */
    void await(Duration bound) throws Exception {
        long end = System.nanoTime() + bound.toNanos();
        for (var append : begun) {
            try {
                append.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException _) {
                return;
            }
        }
    }

    Outcome outcome(String name) throws Exception {
        if (held != null) {
            held.get(LONG.toSeconds(), TimeUnit.SECONDS);
        }
        var reader = reading == null ? read() : reading;
        int before;
        do {
            before = begun.size();
            await(LONG);
            reader.toTheEnd();
        } while (begun.size() > before); // the reader itself may have made somebody begin
        long millis = (System.nanoTime() - start) / 1_000_000;
        return Outcome.of(name, acknowledged, store.persisted(), reader.read(), millis);
    }

    @Override
    public void close() throws SQLException {
        faults.close();
        writers.shutdownNow(); // one that is stuck must not stick us
        if (reading != null) {
            reading.close();
        }
    }
}
