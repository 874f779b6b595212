package vn.thidua.command.axon;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.Metadata;
import org.springframework.dao.DataIntegrityViolationException;
import vn.thidua.command.log.AppendRefused;
import vn.thidua.command.log.Appender;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Rejection;

/**
 * Carries out requests of one stream, in as many rounds as it takes until each has its answer. A
 * round that another node has come between is decided again on what is new.
 */
final class Rounds {
    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;
    private final Answers answers;
    private final Appender appender;
    private final Clock clock;

    Rounds(CommandGateway gateway, Answers answers, Appender appender, Clock clock) {
        this.gateway = gateway;
        this.answers = answers;
        this.appender = appender;
        this.clock = clock;
    }

    /** Whatever happens, everybody hears of it. */
    void serve(List<Asked> company) {
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
                // Another node appended meanwhile: decide again on one and the same log. Of several
                // streams, one may have been known as of now and another as of long ago.
                appender.catchUp();
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
