package vn.thidua.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Wakes those who wait for a version of a stream in a read model, and nobody else: each who is
 * woken looks into the database, where the reading itself wants to go on.
 */
@Component
class Arrivals {
    /** Another instance of this service may be the one that reads: look again after a while. */
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Map<Wanted, Set<Waiter>> waiting = new ConcurrentHashMap<>();
    private final List<Onlooker> onlookers;

    Arrivals(List<Onlooker> onlookers) {
        this.onlookers = onlookers;
    }

    private record Wanted(String readModel, String stream) {}

    /** Is told whether what it waits for is there; if not, it is worth another look. */
    private static final class Waiter extends CompletableFuture<Boolean> {
        private final long version;

        Waiter(long version) {
            this.version = version;
        }
    }

    /** The versions up to which the streams have been read; the rows can be seen by now. */
    void announce(ReadModel readModel, Map<String, Long> versions) {
        onlookers.forEach(onlooker -> onlooker.read(readModel.name(), versions.keySet()));
        if (waiting.isEmpty()) {
            return;
        }
        versions.forEach((stream, version) -> {
            for (var waiter : waiters(new Wanted(readModel.name(), stream))) {
                if (waiter.version <= version) {
                    waiter.complete(true);
                }
            }
        });
    }

    /** Something was read of which nobody says how far. */
    void announce() {
        waiting.values().stream().flatMap(Set::stream).forEach(waiter -> waiter.complete(false));
    }

    /**
     * Waits until a read model has read a version of a stream, and says whether it did in time.
     *
     * @param isThere looks whether it has, which costs a look into the database
     */
    boolean await(
            String readModel,
            String stream,
            long version,
            BooleanSupplier isThere,
            Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        var wanted = new Wanted(readModel, stream);
        while (true) {
            var waiter = new Waiter(version);
            add(wanted, waiter);
            try {
                if (isThere.getAsBoolean()) {
                    return true;
                }
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                if (isTold(waiter, Math.min(left, GLANCE))) {
                    return true;
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                remove(wanted, waiter);
            }
        }
    }

    private static boolean isTold(Waiter waiter, long nanos) throws InterruptedException {
        try {
            return waiter.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a waiter is only ever told yes or no", e);
        }
    }

    private Set<Waiter> waiters(Wanted wanted) {
        return waiting.getOrDefault(wanted, Set.of());
    }

    private void add(Wanted wanted, Waiter waiter) {
        waiting.compute(
                wanted,
                (_, there) -> {
                    var all = there == null ? ConcurrentHashMap.<Waiter>newKeySet() : there;
                    all.add(waiter);
                    return all;
                });
    }

    private void remove(Wanted wanted, Waiter waiter) {
        waiting.computeIfPresent(
                wanted,
                (_, there) -> {
                    there.remove(waiter);
                    return there.isEmpty() ? null : there;
                });
    }
}
