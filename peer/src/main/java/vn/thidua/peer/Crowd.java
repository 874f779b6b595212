package vn.thidua.peer;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * Many who do the same thing over and over, each in a thread of his own, for a while. When one
 * fails, there is no figure.
 */
public final class Crowd {
    private Crowd() {}

    /** How often a second the crowd got it done. */
    public static double perSecond(int size, int millis, IntFunction<Runnable> member)
            throws InterruptedException {
        var over = new AtomicBoolean();
        var done = new LongAdder();
        var threads = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < size; i++) {
            var act = member.apply(i);
            threads.add(
                    CompletableFuture.runAsync(
                            () -> {
                                while (!over.get()) {
                                    act.run();
                                    done.increment();
                                }
                            },
                            Thread::startVirtualThread));
        }
        long start = System.nanoTime();
        Thread.sleep(millis);
        double rate = done.sum() * 1e9 / (System.nanoTime() - start);
        over.set(true);
        threads.forEach(CompletableFuture::join);
        return rate;
    }
}
