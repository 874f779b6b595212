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

    /** When nothing has happened for so long, nothing more will before somebody is let go. */
    private static final Duration STANDSTILL = Duration.ofMillis(800);

    final Store store;
    final Faults faults;
    final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> begun = new CopyOnWriteArrayList<>();
    private final List<Future<?>> held = new CopyOnWriteArrayList<>();
    private final long start = System.nanoTime();
    private @Nullable Reading reading;

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

    /** An append that stands still after it has taken its first number. */
    void hold(int events) throws Exception {
        faults.close(Gate.FIRST);
        comeTo(Gate.FIRST, "", events);
        awaitSomebodyAt(Gate.FIRST);
    }

    /** Appends that stand still, each with a number, as many as the store lets come so far. */
    void holdMany(int appends) throws Exception {
        faults.close(Gate.FIRST);
        for (int i = 0; i < appends; i++) {
            comeTo(Gate.FIRST, "-" + i, 1);
        }
        awaitSomebodyAt(Gate.FIRST);
        awaitStandstill(() -> faults.heldAt(Gate.FIRST), appends);
    }

    /** One more that stands still, if the store lets it come so far while another one is held. */
    void holdAnother() throws Exception {
        faults.close(Gate.SECOND);
        comeTo(Gate.SECOND, "", 1);
        awaitStandstill(() -> faults.heldAt(Gate.SECOND), 1);
    }

    private void comeTo(Gate gate, String suffix, int events) {
        held.add(writers.submit(() -> hasAppended(gate.stream + suffix, events)));
    }

    private void awaitSomebodyAt(Gate gate) throws Exception {
        long end = System.nanoTime() + LONG.toNanos();
        while (faults.heldAt(gate) == 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody came to the gate");
            }
            Thread.sleep(5);
        }
    }

    private interface Count {
        long now() throws SQLException;
    }

    private static void awaitStandstill(Count count, long most) throws Exception {
        long last = count.now();
        long since = System.nanoTime();
        while (last < most && System.nanoTime() - since < STANDSTILL.toNanos()) {
            Thread.sleep(5);
            long now = count.now();
            if (now != last) {
                last = now;
                since = System.nanoTime();
            }
        }
    }

    /** Until all but those held have ended, or no more of them do. */
    void awaitOthers() throws Exception {
        awaitStandstill(() -> begun.stream().filter(Future::isDone).count(), begun.size());
    }

    void letGo() throws SQLException {
        letGo(Gate.FIRST);
    }

    void letGo(Gate gate) throws SQLException {
        faults.open(gate);
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
        Thread.sleep(longerThanPatience());
    }

    Duration longerThanPatience() {
        return store.patience().multipliedBy(62).dividedBy(60);
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
        for (var append : held) {
            append.get(LONG.toSeconds(), TimeUnit.SECONDS);
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
