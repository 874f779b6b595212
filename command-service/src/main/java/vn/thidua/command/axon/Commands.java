package vn.thidua.command.axon;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.EventLog.Receipt;
import vn.thidua.command.trace.TraceParent;
import vn.thidua.domain.Command;
import vn.thidua.domain.Imported;
import vn.thidua.domain.policy.Caller;

/**
 * Sends a command and waits until what it leads to is in the log.
 *
 * <p>Commands of one stream take turns here, because each would make the next one's view of the
 * stream stale. Whoever has the turn takes along those who wait for it: they are decided one after
 * the other, each on what the ones before it lead to, and appended together.
 */
public final class Commands {
    private static final int TURNS = 1_024;

    private final Rounds rounds;
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
        this.rounds = new Rounds(gateway, answers, appender, clock);
        this.patience = patience;
    }

    /** A command as the door took it. */
    public record Request(
            Command command,
            Caller caller,
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
                rounds.serve(turn.company(asked));
            } finally {
                turn.passOn();
            }
        }
        return asked.answer();
    }
}
