package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import vn.thidua.domain.Event;
import vn.thidua.domain.Rules;
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;

/**
 * Folds streams into states, and remembers the last states it has folded.
 *
 * <p>A remembered state is never trusted to be the newest: what has been appended after its
 * position is read each time. State and position are one immutable value, so an old one costs a
 * longer read and nothing else.
 */
final class States {
    private final Converter converter;
    private final Map<String, Folded> remembered;

    States(Converter converter, int capacity) {
        this.converter = converter;
        this.remembered =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /** A state, how many events it rests on, and the position of the last of them. */
    record Folded(State state, long version, long position) {

        Folded followedBy(List<? extends Event> events, long last) {
            var next = state;
            for (var event : events) {
                next = Rules.evolve(next, event);
            }
            return new Folded(next, version + events.size(), last);
        }

        Folded upTo(long last) {
            return new Folded(state, version, last);
        }
    }

    /** The present state. Axon notes what was read, and refuses the append if it changes. */
    Folded load(EventStoreTransaction transaction, String stream) {
        var start = remembered(stream);
        var condition =
                SourcingCondition.conditionFor(
                        new GlobalIndexConsistencyMarker(start.position()).position(),
                        EventCriteria.havingTags(Rows.STREAM, stream));
        var folded = transaction.source(condition).reduce(start, this::next).join();
        remember(stream, folded);
        return folded;
    }

    private Folded next(Folded before, MessageStream.Entry<? extends EventMessage> entry) {
        long position = TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow();
        return before.followedBy(List.of(event(entry.message())), position);
    }

    private Event event(EventMessage message) {
        var type = Vocabulary.events().get(message.type().name());
        if (type == null) {
            throw new IllegalStateException("history is broken: no event " + message.type());
        }
        return requireNonNull(message.<Event>payloadAs(type, converter));
    }

    /** The last state that was folded here, which may be that of nothing. */
    Folded remembered(String stream) {
        synchronized (remembered) {
            var folded = remembered.get(stream);
            return folded == null ? new Folded(Rules.initial(stream), 0, 0) : folded;
        }
    }

    /** Keeps the state, unless a later one is kept already. */
    void remember(String stream, Folded folded) {
        synchronized (remembered) {
            remembered.merge(
                    stream, folded, (kept, one) -> one.position() > kept.position() ? one : kept);
        }
    }
}
