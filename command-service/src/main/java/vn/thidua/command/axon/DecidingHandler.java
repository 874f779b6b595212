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
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Streams;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.bloc.Bloc;

/** Handles every round: load, decide one after the other, append. The rules do the rest. */
final class DecidingHandler implements CommandHandler {
    /** In one append; who comes after that many waits for the next round. */
    private static final int MOST_EVENTS = 512;

    private final Admission admission;
    private final BoardQuota quota;
    private final States states;
    private final Receipts receipts;

    DecidingHandler(Admission admission, BoardQuota quota, States states, Receipts receipts) {
        this.admission = admission;
        this.quota = quota;
        this.states = states;
        this.receipts = receipts;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(
            CommandMessage message, ProcessingContext context) {
        var round = (Round) requireNonNull(message.payload());
        var transaction = context.component(EventStore.class).transaction(context);
        var own = states.load(transaction, round.stream());
        var bloc = bloc(transaction, round, own);
        var decided = new ArrayList<EventMessage>();
        for (var asked : round.asked()) {
            if (decided.size() >= MOST_EVENTS) {
                break;
            }
            try {
                var envelope = asked.envelope(round.at());
                var stamp = stamp(asked.command(), envelope, bloc, own.state());
                quota.count(asked, envelope.caller(), stamp.actor());
                requireExpected(envelope, own.version());
                var events = decide(own.state(), bloc, asked.command(), stamp);
                decided.addAll(messages(events, asked.command(), stamp, envelope));
                own = own.followedBy(events, own.position());
                bloc = own.state() instanceof Bloc changed ? changed : bloc;
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

    /** Whose mandates hold. Read like the own stream, so that the append rests on it as well. */
    private Bloc bloc(EventStoreTransaction transaction, Round round, Folded own) {
        return own.state() instanceof Bloc itself
                ? itself
                : (Bloc) states.load(transaction, Streams.bloc(round.bloc())).state();
    }

    private Stamp stamp(Command command, Envelope envelope, Bloc bloc, State own) {
        var today = envelope.at().atZone(Stamp.ZONE).toLocalDate();
        boolean history = envelope.imported() != null;
        return envelope.stamp(
                admission.admit(envelope.caller(), command, bloc, own, today, history));
    }

    /** A year that copies from another stream copies from that of its bloc. */
    private static List<? extends Event> decide(
            State own, Bloc bloc, Command command, Stamp stamp) {
        var copied = command.copiesFrom().isPresent() ? bloc : own;
        var events = Rules.decide(own, copied, command, stamp);
        if (events.isEmpty()) {
            throw new IllegalStateException("nothing was decided on " + Vocabulary.nameOf(command));
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
            List<? extends Event> events, Command command, Stamp stamp, Envelope envelope) {
        var messages = new ArrayList<EventMessage>();
        for (var event : events) {
            var name = Vocabulary.nameOf(command);
            var cause = Cause.of(envelope, stamp, name, messages.size());
            messages.add(
                    new GenericEventMessage(
                            cause.eventId(),
                            Names.typeOf(event.getClass()),
                            event,
                            cause.metadata(),
                            stamp.at()));
        }
        return messages;
    }
}
