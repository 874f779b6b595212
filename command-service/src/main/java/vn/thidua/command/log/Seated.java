package vn.thidua.command.log;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Works on behind the log, on one node at a time: this one while it holds the seat. When it fails
 * it gives the seat up, waits a moment and comes back; another may be faster.
 */
public abstract class Seated implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Seated.class);
    private static final long LOOK_MILLIS = 500;
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration STOP = Duration.ofSeconds(10);

    private final JdbcConnectionDetails database;
    private final String name;
    private final Growth growth;
    private final Semaphore grown = new Semaphore(0);

    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile boolean leading;
    private volatile @Nullable String trouble;

    protected Seated(JdbcConnectionDetails database, String name, Growth growth) {
        this.database = database;
        this.name = name;
        this.growth = growth;
    }

    /** Works from the seat until something fails, or it is no longer running. */
    protected abstract void work(Seat seat) throws Exception;

    /** After how long without a sign of life another node may take the seat. */
    protected abstract Duration patience();

    /** Whether this node is the one that works. */
    public final boolean isLeading() {
        return leading;
    }

    /** What keeps it from its work at the moment. */
    public final Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    @Override
    public final void stop() {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            try {
                stopping.join(STOP);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        try (var _ = growth.listen(grown::release)) {
            while (isRunning()) {
                attend();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException _) {
            LOG.info("{} stops", name);
        } finally {
            if (running) {
                report("it has ended against its will; start the service again");
            }
        }
    }

    private void attend() throws InterruptedException {
        try (var seat = new Seat(database, name, patience())) {
            while (!seat.take()) {
                trouble = null;
                Thread.sleep(PAUSE_MILLIS);
            }
            leading = true;
            work(seat);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            report(e.toString());
        } finally {
            leading = false;
        }
    }

    /** Waits until the log has grown, or it is time to look whether another node has written. */
    protected final void awaitGrowth() throws InterruptedException {
        grown.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        grown.drainPermits();
    }

    protected final void report(String now) {
        if (!now.equals(trouble)) {
            LOG.warn("{} waits: {}", name, now);
        }
        trouble = now;
    }

    protected final void allIsWell() {
        trouble = null;
    }
}
