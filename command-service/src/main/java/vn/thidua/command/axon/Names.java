package vn.thidua.command.axon;

import java.util.Set;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import vn.thidua.domain.Event;

/** What Axon calls our commands and events: as the records are called, never by class name. */
final class Names {
    /** The shape that each event record has today. */
    private static final String SCHEMA = "1";

    private Names() {}

    static QualifiedName nameOf(Class<?> type) {
        return new QualifiedName(type.getSimpleName());
    }

    static MessageType typeOf(Class<?> type) {
        return new MessageType(nameOf(type), SCHEMA);
    }

    static Set<Tag> tagsOf(EventMessage message) {
        return message.payload() instanceof Event event
                ? Set.of(Tag.of(Rows.STREAM, event.stream()))
                : Set.of();
    }
}
