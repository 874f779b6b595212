package vn.thidua.gate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Few requests of one person are at work at the same time; more of them wait for each other, and
 * for nobody else.
 */
final class Turns {
    private static final long PATIENCE_SECONDS = 5;

    /** Known as long as somebody waits or is at work. */
    private final LoadingCache<String, Semaphore> turns;

    Turns(int atOnce) {
        turns = Caffeine.newBuilder().weakValues().build(_ -> new Semaphore(atOnce, true));
    }

    /** A turn, to be closed when the work is done; none where it does not come in time. */
    Optional<Turn> take(String who) {
        var of = turns.get(who);
        try {
            return of.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? Optional.of(of::release)
                    : Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** While it is not closed, others of the same person wait. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
