package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import vn.thidua.command.axon.States.Folded;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Command;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Vocabulary;

/** Handles every round: load, decide one after the other, append. The rules do the rest. */
final class DecidingHandler implements CommandHandler {
    /** In one append; who comes after that many waits for the next round. */
    private static final int MOST_EVENTS = 512;

    private final States states;
    private final Receipts receipts;

    DecidingHandler(States states, Receipts receipts) {
        this.states = states;
        this.receipts = receipts;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var round = (Round) requireNonNull(message.payload());
        var transaction = context.component(EventStore.class).transaction(context);
        var own = states.load(transaction, round.stream());
        var decided = new ArrayList<EventMessage>();
        for (var asked : round.asked()) {
            if (decided.size() >= MOST_EVENTS) {
                break;
            }
            try {
                var envelope = asked.envelope(round.at());
                var events = decide(transaction, own, asked.command(), envelope);
                var messages = messages(events, Vocabulary.nameOf(asked.command()), envelope);
                own = own.followedBy(events, own.position());
                decided.addAll(messages);
                round.take(asked);
            } catch (RuntimeException refusal) {
                round.refuse(asked, refusal);
            }
        }
        decided.forEach(transaction::appendEvent);
        var after = own;
        context.runOnAfterCommit(_ -> remember(round, after));
        return MessageStream.empty().cast();
    }

    private List<? extends Event> decide(
            EventStoreTransaction transaction, Folded own, Command command, Envelope envelope) {
        requireExpected(envelope, own.version());
        var copied =
                command.copiesFrom()
                        .map(stream -> states.load(transaction, stream).state())
                        .orElse(own.state());
        var events = Rules.decide(own.state(), copied, command, envelope.stamp());
        if (events.isEmpty()) {
            throw new IllegalStateException("nothing was decided on " + command);
        }
        return events;
    }

    /** The append rested on the state, so that what it has appended follows directly on it. */
    private void remember(Round round, Folded after) {
        if (!round.taken().isEmpty()) {
            receipts.of(round.taken().getLast().commandId())
                    .ifPresent(receipt ->
                            states.remember(round.stream(), after.upTo(receipt.position())));
        }
    }

    private static void requireExpected(Envelope envelope, long version) {
        var expected = envelope.expectedVersion();
        if (expected != null && expected != version) {
            throw new Refused(DoorReason.VERSION_STALE, "expected", expected, "version", version);
        }
    }

    private static List<EventMessage> messages(
            List<? extends Event> events, String command, Envelope envelope) {
        var messages = new ArrayList<EventMessage>();
        for (var event : events) {
            var cause = Cause.of(envelope, command, messages.size());
            messages.add(
                    new GenericEventMessage(
                            cause.eventId(),
                            Names.typeOf(event.getClass()),
                            event,
                            cause.metadata(),
                            envelope.stamp().at()));
        }
        return messages;
    }
}
