package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import vn.thidua.command.log.AppendRefused;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog.Receipt;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.command.trace.TraceParent;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rejection;

/**
 * Sends a command and waits until what it leads to is in the log.
 *
 * <p>Commands of one stream take turns here, because each would make the next one's view of the
 * stream stale. Whoever has the turn takes along those who wait for it: they are decided one after
 * the other, each on what the ones before it lead to, and appended together. Another node may still
 * come between; then they are decided again on what is new.
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
     * Streams share turns by their hash: rarely two busy ones wait for each other, never wrongly.
     */
    private final Turn[] turns = Stream.generate(Turn::new).limit(TURNS).toArray(Turn[]::new);

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
        var asked = new Asked(request, TraceParent.current());
        var turn = turns[Math.floorMod(asked.stream().hashCode(), TURNS)];
        turn.await(asked, patience);
        if (!asked.isAnswered()) {
            try {
                serve(turn.company(asked));
            } finally {
                turn.passOn();
            }
        }
        return asked.answer();
    }

    /** Whatever happens, everybody hears of it. */
    private void serve(List<Asked> company) {
        try {
            for (var asked : company) {
                answers.remembered(asked.commandId()).ifPresent(asked::repeat);
            }
            carryOut(unanswered(company));
        } catch (RuntimeException e) {
            unanswered(company).forEach(asked -> asked.refuse(e));
        } catch (Error e) {
            unanswered(company).forEach(asked -> asked.refuse(new IllegalStateException(e)));
            throw e;
        }
    }

    private void carryOut(List<Asked> company) {
        boolean upToDate = false;
        int attempts = 0;
        var open = company;
        while (!open.isEmpty() && attempts < ATTEMPTS) {
            var round = new Round(open, clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (append(round)) {
                round.taken().forEach(this::accept);
                upToDate = settle(round.refused(), upToDate);
            }
            var left = unanswered(open);
            if (left.size() == open.size()) {
                attempts++;
            }
            open = left;
        }
        for (var asked : open) {
            asked.refuse(
                    new Refused(DoorReason.STREAM_CHANGED_MEANWHILE, "stream", asked.stream()));
        }
    }

    /** Whether what the round says holds: what was taken is in the log. */
    private boolean append(Round round) {
        try {
            gateway.send(round, Metadata.emptyInstance()).getResultMessage().join();
            return true;
        } catch (CompletionException e) {
            return recover(round, unwrapped(e));
        }
    }

    private boolean recover(Round round, RuntimeException failure) {
        switch (failure) {
            case AppendEventsTransactionRejectedException _ -> {
                // Another node appended to the stream meanwhile: decide again.
            }
            case AppendRefused.Full _ -> round.fail(new Refused(DoorReason.BUSY));
            case AppendRefused.AlreadyRecorded _, DataIntegrityViolationException _ -> {
                // One of them is at fault and must not hurt the others.
                if (round.isOfOne()) {
                    round.refuse(round.asked().getFirst(), failure);
                    return true;
                }
                round.asked().forEach(asked -> carryOut(List.of(asked)));
            }
            default -> round.fail(failure);
        }
        return false;
    }

    private void accept(Asked asked) {
        asked.accept(answers.recorded(asked.commandId()).orElseThrow());
    }

    /**
     * Refuses what a node that is up to date has refused. The others may decide again.
     *
     * @return whether the node is up to date now
     */
    private boolean settle(Map<Asked, RuntimeException> refused, boolean upToDate) {
        refused.forEach((asked, why) -> settle(asked, why, upToDate));
        if (upToDate || unanswered(refused.keySet()).isEmpty()) {
            return upToDate;
        }
        // Another node may have appended what makes them right: decide again on all there is.
        appender.catchUp();
        return true;
    }

    private void settle(Asked asked, RuntimeException why, boolean upToDate) {
        if (!(why instanceof AppendRefused.AlreadyRecorded
                || why instanceof Rejection
                || why instanceof Refused)) {
            asked.refuse(why);
            return;
        }
        // The request may have come before, to this node or another. Then what it led to is in the
        // log, and may be the very reason for this refusal.
        var before = answers.recorded(asked.commandId());
        if (before.isPresent()) {
            asked.repeat(before.get());
        } else if (upToDate) {
            asked.refuse(why);
        }
    }

    private static List<Asked> unanswered(Collection<Asked> all) {
        return all.stream().filter(asked -> !asked.isAnswered()).toList();
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
