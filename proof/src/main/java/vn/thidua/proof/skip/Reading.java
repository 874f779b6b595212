package vn.thidua.proof.skip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who reads on in the background, and comes back where he was when he is restarted. */
final class Reading implements AutoCloseable {
    private static final long PAUSE_MILLIS = 2;

    private final Store store;
    private final String name;
    private final Runnable beforeStatement;
    private final List<Leaf> read = new ArrayList<>();
    private volatile boolean running = true;
    private volatile boolean restart;
    private volatile long lastNews = System.nanoTime();
    private final Thread thread;
    private volatile @Nullable RuntimeException failure;

    Reading(Store store, String name, Runnable beforeStatement) {
        this.store = store;
        this.name = name;
        this.beforeStatement = beforeStatement;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private void run() {
        try {
            while (running) {
                readOn();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private void readOn() throws InterruptedException {
        restart = false;
        try (var reader = store.reader(name, beforeStatement)) {
            while (running && !restart) {
                var next = reader.next();
                if (next.isEmpty()) {
                    Thread.sleep(PAUSE_MILLIS);
                } else {
                    synchronized (read) {
                        read.addAll(next);
                    }
                    lastNews = System.nanoTime();
                }
            }
        }
    }

    /** Ends the reader and begins another one where it stood. */
    void restart() {
        restart = true;
    }

    List<Leaf> read() {
        synchronized (read) {
            return List.copyOf(read);
        }
    }

    boolean isQuietFor(Duration time) {
        return System.nanoTime() - lastNews > time.toNanos();
    }

    /** Reads on until nothing has come for long enough that nothing will. */
    void toTheEnd() throws InterruptedException {
        lastNews = System.nanoTime();
        var quiet = store.patience().multipliedBy(2).plusMillis(100);
        while (!isQuietFor(quiet)) {
            if (failure != null) {
                throw new IllegalStateException("the reader failed", failure);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
