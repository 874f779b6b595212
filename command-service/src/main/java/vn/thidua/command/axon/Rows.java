package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Draft;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.log.LogEntry;

/** Axon's words for the log's, and back. */
final class Rows {
    /** The one tag of our events. It has a column of its own. */
    static final String STREAM = "stream";

    private static final String NO_SCHEMA = MessageType.DEFAULT_VERSION;

    private final Converter converter;

    Rows(Converter converter) {
        this.converter = converter;
    }

    Draft draft(TaggedEventMessage<?> tagged) {
        var event = tagged.event();
        var cause = Cause.of(event.metadata());
        return cause.map(known -> draft(tagged, known, null))
                .orElseGet(() -> draft(tagged, orphan(event), Json.write(event.metadata())));
    }

    /** An event that no command of ours has caused: the log takes it, and can give it back. */
    private static Cause orphan(EventMessage event) {
        var day = LocalDate.ofInstant(event.timestamp(), Stamp.ZONE);
        return new Cause(event.identifier(), "", "", "", 0, "", day, null, null);
    }

    private Draft draft(TaggedEventMessage<?> tagged, Cause cause, @Nullable String metadata) {
        EventMessage event = tagged.event();
        return new Draft(
                stream(tagged.tags()),
                event.type().name(),
                schema(event.type().version()),
                requireNonNull(event.payloadAs(String.class, converter)),
                event.timestamp(),
                cause.happenedOn(),
                cause.source(),
                cause.actor(),
                cause.unit(),
                cause.command(),
                cause.commandId(),
                cause.ordinal(),
                cause.requestHash(),
                otherTags(tagged.tags()),
                metadata,
                cause.trace());
    }

    EventMessage message(LogRow row) {
        var entry = row.entry();
        var type =
                new MessageType(
                        entry.type(),
                        entry.schema() == 0 ? NO_SCHEMA : Integer.toString(entry.schema()));
        var metadata = row.metadata();
        return metadata == null
                ? message(entry, type, cause(entry, row.trace()))
                : new GenericEventMessage(
                        entry.commandId(),
                        type,
                        entry.payload(),
                        metadata(metadata),
                        entry.recordedAt());
    }

    private static EventMessage message(LogEntry entry, MessageType type, Cause cause) {
        return new GenericEventMessage(
                cause.eventId(), type, entry.payload(), cause.metadata(), entry.recordedAt());
    }

    private static Cause cause(LogEntry entry, @Nullable String trace) {
        return new Cause(
                entry.commandId(),
                entry.actor(),
                entry.unit(),
                entry.command(),
                entry.ordinal(),
                entry.requestHash(),
                entry.happenedOn(),
                entry.source(),
                trace);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> metadata(String json) {
        return Json.read(json, Map.class);
    }

    static Selection selection(EventCriteria criteria) {
        return criteria.hasCriteria()
                ? new Selection(criteria.flatten().stream().map(Rows::criterion).toList())
                : Selection.ALL;
    }

    private static Selection.Criterion criterion(EventCriterion criterion) {
        var stream = stream(criterion.tags());
        return new Selection.Criterion(
                stream.isEmpty() ? null : stream,
                otherTags(criterion.tags()),
                criterion.types().stream().map(QualifiedName::fullName).toList());
    }

    private static String stream(Set<Tag> tags) {
        return tags.stream()
                .filter(tag -> tag.key().equals(STREAM))
                .map(Tag::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> otherTags(Set<Tag> tags) {
        return tags.stream()
                .filter(tag -> !tag.key().equals(STREAM))
                .map(tag -> tag.key() + "=" + tag.value())
                .toList();
    }

    private static int schema(String version) {
        return version.equals(NO_SCHEMA) ? 0 : Integer.parseInt(version);
    }
}
