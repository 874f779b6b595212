package vn.thidua.local;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C asks the main thread to stop and waits for it, so that the order of stopping stands in one
 * place.
 */
final class Shutdown {
    private static final long PATIENCE_SECONDS = 120;

    private final CountDownLatch done = new CountDownLatch(1);

    private Shutdown() {}

    static Shutdown waitsFor(Await await) {
        var shutdown = new Shutdown();
        var hook =
                new Thread(
                        () -> {
                            await.askToStop();
                            shutdown.awaitDone();
                        },
                        "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        return shutdown;
    }

    private void awaitDone() {
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is stopped; the JVM may go. */
    void go() {
        done.countDown();
    }
}
