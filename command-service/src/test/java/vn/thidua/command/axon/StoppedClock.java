package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;

/** Stands still until it may go on, so that a command can be held in the middle. */
final class StoppedClock extends Clock {
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore go = new Semaphore(0);

    /** Until somebody has asked for the time once more. */
    void awaitAsked() {
        asked.acquireUninterruptibly();
    }

    void tellOnce() {
        go.release();
    }

    void goOn() {
        go.release(1_000_000);
    }

    @Override
    public Instant instant() {
        asked.release();
        go.acquireUninterruptibly();
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
