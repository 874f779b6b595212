package vn.thidua.command.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.axon.Commands.Answer;
import vn.thidua.command.axon.Commands.Request;
import vn.thidua.command.log.EventLog.Receipt;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Command;

/** A request that somebody waits for: until it is its turn, or another has taken it along. */
final class Asked {
    private final Request request;
    private final @Nullable String trace;
    private final Semaphore called = new Semaphore(0);
    private boolean counted;
    private @Nullable Answer answer;
    private @Nullable RuntimeException refusal;

    /** {@code trace}: that of the request, since another thread may carry it out. */
    Asked(Request request, @Nullable String trace) {
        this.request = request;
        this.trace = trace;
    }

    String commandId() {
        return request.commandId();
    }

    Command command() {
        return request.command();
    }

    String stream() {
        return request.command().stream();
    }

    /** Whether it has been counted among those of its board. */
    boolean isCounted() {
        return counted;
    }

    void count() {
        counted = true;
    }

    /** What goes beside the command when it is decided at this time. */
    Envelope envelope(Instant at) {
        return new Envelope(
                request.caller(),
                request.commandId(),
                at,
                request.imported(),
                request.requestHash(),
                request.expectedVersion(),
                trace);
    }

    /** Whether it was called in time. */
    boolean isCalledWithin(Duration patience) {
        try {
            return called.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void awaitCall() {
        called.acquireUninterruptibly();
    }

    /** It is its turn, or it has been answered. */
    void call() {
        called.release();
    }

    void accept(Receipt receipt) {
        answer = new Answer(receipt, false);
        call();
    }

    /** It has come before: it hears what was said then. */
    void repeat(Receipt first) {
        if (!first.requestHash().equals(request.requestHash())) {
            refuse(new Refused(DoorReason.KEY_USED_FOR_ANOTHER_COMMAND, "key", commandId()));
            return;
        }
        answer = new Answer(first, true);
        call();
    }

    void refuse(RuntimeException why) {
        refusal = why;
        call();
    }

    boolean isAnswered() {
        return answer != null || refusal != null;
    }

    Answer answer() {
        if (refusal != null) {
            throw refusal;
        }
        if (answer == null) {
            throw new IllegalStateException("no answer was given to " + commandId());
        }
        return answer;
    }
}
