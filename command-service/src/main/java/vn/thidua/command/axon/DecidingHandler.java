package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.conversion.Converter;
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
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;

/** Handles every command: load, decide, append. The rules do the rest. */
final class DecidingHandler implements CommandHandler {
    private final States states;
    private final Receipts receipts;
    private final Converter converter;

    DecidingHandler(States states, Receipts receipts, Converter converter) {
        this.states = states;
        this.receipts = receipts;
        this.converter = converter;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var type = requireNonNull(Vocabulary.commands().get(message.type().name()));
        Command command = requireNonNull(message.<Command>payloadAs(type, converter));
        var envelope = Envelope.of(message.metadata());
        var transaction = context.component(EventStore.class).transaction(context);
        var own = states.load(transaction, command.stream());
        requireExpected(envelope, own.version());
        var events = decide(transaction, own.state(), command, envelope);
        messages(events, Vocabulary.nameOf(command), envelope).forEach(transaction::appendEvent);
        context.runOnAfterCommit(_ -> remember(command, envelope, own, events));
        return MessageStream.empty().cast();
    }

    private List<? extends Event> decide(
            EventStoreTransaction transaction, State own, Command command, Envelope envelope) {
        var copied =
                command.copiesFrom()
                        .map(stream -> states.load(transaction, stream).state())
                        .orElse(own);
        var events = Rules.decide(own, copied, command, envelope.stamp());
        if (events.isEmpty()) {
            throw new IllegalStateException("nothing was decided on " + command);
        }
        return events;
    }

    /** The append rested on the state, so that what it has appended follows directly on it. */
    private void remember(
            Command command, Envelope envelope, Folded own, List<? extends Event> events) {
        receipts.of(envelope.stamp().commandId())
                .ifPresent(receipt ->
                        states.remember(
                                command.stream(), own.followedBy(events, receipt.position())));
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
