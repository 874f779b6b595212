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
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.Command;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Vocabulary;

/** Handles every command: load, decide, append. The rules do the rest. */
final class DecidingHandler implements CommandHandler {
    private final States states;
    private final Converter converter;

    DecidingHandler(States states, Converter converter) {
        this.states = states;
        this.converter = converter;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var type = requireNonNull(Vocabulary.commands().get(message.type().name()));
        Command command = requireNonNull(message.<Command>payloadAs(type, converter));
        var envelope = Envelope.of(message.metadata());
        var transaction = context.component(EventStore.class).transaction(context);
        decide(transaction, command, envelope).forEach(transaction::appendEvent);
        return MessageStream.empty().cast();
    }

    private List<EventMessage> decide(
            EventStoreTransaction transaction, Command command, Envelope envelope) {
        var own = states.load(transaction, command.stream());
        requireExpected(envelope, own.version());
        var copied =
                command.copiesFrom()
                        .map(stream -> states.load(transaction, stream).state())
                        .orElse(own.state());
        var events = Rules.decide(own.state(), copied, command, envelope.stamp());
        if (events.isEmpty()) {
            throw new IllegalStateException("nothing was decided on " + command);
        }
        return messages(events, Vocabulary.nameOf(command), envelope);
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
