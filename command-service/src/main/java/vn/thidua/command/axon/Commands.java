package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.log.AppendRefused;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog.Receipt;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rejection;
import vn.thidua.domain.Stamp;

/**
 * Sends a command and waits until what it leads to is in the log.
 *
 * <p>Commands of one stream take turns here, because each would make the next one's view of the
 * stream stale. Another node may still come between; then the command decides again on what is new.
 */
public final class Commands {
    /** Who acts when no person does: a process, or the clock. Its unit is kept from callers. */
    public static final Actor SYSTEM = new Actor("tien-trinh", "he-thong");

    private static final int ATTEMPTS = 4;
    private static final int TURNS = 1_024;

    private final CommandGateway gateway;
    private final Answers answers;
    private final Appender appender;
    private final Clock clock;
    private final Duration patience;

    /**
     * Streams share locks by their hash: rarely two busy ones wait for each other, never wrongly.
     */
    private final ReentrantLock[] turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toArray(ReentrantLock[]::new);

    /** {@code patience}: how long a command waits for its turn before it is sent away. */
    Commands(
            CommandGateway gateway,
            Answers answers,
            Appender appender,
            Clock clock,
            Duration patience) {
        this.gateway = gateway;
        this.answers = answers;
        this.appender = appender;
        this.clock = clock;
        this.patience = patience;
    }

    /** A command as the door took it. */
    public record Request(
            Command command,
            Actor actor,
            @Nullable Imported imported,
            String commandId,
            String requestHash,
            @Nullable Long expectedVersion) {}

    /** The receipt, and whether it had been given before. */
    public record Answer(Receipt receipt, boolean replayed) {}

    public Answer send(Request request) {
        var turn = turn(request.command().stream());
        try {
            return answers.remembered(request.commandId())
                    .map(receipt -> repeated(request, receipt))
                    .orElseGet(() -> firstTime(request));
        } finally {
            turn.unlock();
        }
    }

    private ReentrantLock turn(String stream) {
        var turn = turns[Math.floorMod(stream.hashCode(), TURNS)];
        try {
            if (turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return turn;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(DoorReason.BUSY);
    }

    private static Answer repeated(Request request, Receipt receipt) {
        if (!receipt.requestHash().equals(request.requestHash())) {
            throw new Refused(DoorReason.KEY_USED_FOR_ANOTHER_COMMAND, "key", request.commandId());
        }
        return new Answer(receipt, true);
    }

    private Answer firstTime(Request request) {
        boolean upToDate = false;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                dispatch(request);
                return new Answer(answers.recorded(request.commandId()).orElseThrow(), false);
            } catch (AppendRefused.Full _) {
                throw new Refused(DoorReason.BUSY);
            } catch (AppendRefused.AlreadyRecorded | Rejection | Refused refusal) {
                // The request may have come before, to this node or another. Then what it led to
                // is in the log, and may be the very reason for this refusal.
                var before = answers.recorded(request.commandId());
                if (before.isPresent()) {
                    return repeated(request, before.get());
                }
                if (upToDate) {
                    throw refusal;
                }
                // Another node may have appended what makes it right: decide again on all there is.
                appender.catchUp();
                upToDate = true;
            } catch (AppendEventsTransactionRejectedException _) {
                // Another node appended to the stream meanwhile: decide again.
            }
        }
        throw new Refused(
                DoorReason.STREAM_CHANGED_MEANWHILE, "stream", request.command().stream());
    }

    private void dispatch(Request request) {
        var stamp =
                new Stamp(
                        request.commandId(),
                        request.actor(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        request.imported());
        var envelope = new Envelope(stamp, request.requestHash(), request.expectedVersion());
        try {
            gateway.send(request.command(), envelope.metadata()).getResultMessage().join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> unwrapped(e.getCause());
            case ExecutionException e when e.getCause() != null -> unwrapped(e.getCause());
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException(failure);
        };
    }
}
