package vn.thidua.command.log;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;

/**
 * A column of the table of events, and what an entry and its draft put into it.
 *
 * @param sent the type in which values are sent; everything else is text
 * @param type the type of the column
 */
record Column(
        String name,
        String sent,
        String type,
        BiFunction<LogEntry, Draft, @Nullable Object> value) {

    /** All of them. Whoever writes the table goes by this list. */
    static final List<Column> ALL =
            List.of(
                    of("position", "int8", LogEntry::position),
                    text("stream", "text", LogEntry::stream),
                    of("sequence", "int8", LogEntry::sequence),
                    text("type", "text", LogEntry::type),
                    of("schema", "int4", LogEntry::schema),
                    text("payload", "text", LogEntry::payload),
                    text("recorded_at", "timestamptz", LogEntry::recordedAt),
                    text("happened_on", "date", LogEntry::happenedOn),
                    text("source", "text", LogEntry::source),
                    text("actor", "text", LogEntry::actor),
                    text("unit", "text", LogEntry::unit),
                    text("command", "text", LogEntry::command),
                    text("command_id", "text", LogEntry::commandId),
                    of("ordinal", "int4", LogEntry::ordinal),
                    text("request_hash", "text", LogEntry::requestHash),
                    text("leaf_hash", "text", LogEntry::leafHash),
                    new Column("tags", "text", "text[]", (_, draft) -> array(draft.tags())),
                    new Column("metadata", "text", "text", (_, draft) -> draft.metadata()),
                    new Column("trace", "text", "text", (_, draft) -> draft.trace()));

    private static Column of(String name, String type, Function<LogEntry, @Nullable Object> value) {
        return new Column(name, type, type, (entry, _) -> value.apply(entry));
    }

    private static Column text(
            String name, String type, Function<LogEntry, @Nullable Object> value) {
        return new Column(
                name,
                "text",
                type,
                (entry, _) -> {
                    var given = value.apply(entry);
                    return given == null ? null : given.toString();
                });
    }

    /** As PostgreSQL reads an array. */
    private static String array(List<String> items) {
        return items.stream()
                .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Their names, or whatever else is to be said of each, with commas between. */
    static String list(Function<Column, String> of) {
        return ALL.stream().map(of).collect(Collectors.joining(", "));
    }
}
