package vn.thidua.local;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits that end: with the condition, with their bound, or because somebody asked to stop. */
final class Await {
    private static final long PAUSE_MILLIS = 50;

    private final CountDownLatch stop = new CountDownLatch(1);

    void askToStop() {
        stop.countDown();
    }

    boolean isAskedToStop() {
        return stop.getCount() == 0;
    }

    /** False if the bound passes first. */
    boolean until(Duration bound, BooleanSupplier condition) {
        var end = System.nanoTime() + bound.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Waits for as long as the condition holds. */
    void whilst(BooleanSupplier condition) {
        while (condition.getAsBoolean()) {
            pause();
        }
    }

    private void pause() {
        try {
            if (stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Halt("Đã dừng theo yêu cầu.", "Stopped as asked.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Halt("Bị ngắt.", "Interrupted.", e);
        }
    }
}
