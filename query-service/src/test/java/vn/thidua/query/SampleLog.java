package vn.thidua.query;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Command;
import vn.thidua.domain.Event;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Rules;
import vn.thidua.domain.Stamp;
import vn.thidua.domain.State;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.log.LogEntry;

/** The log that the rules write when the sample years are played to them. */
public final class SampleLog {
    public static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(
                            p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
                    .build();

    public static final Instant START = Instant.parse("2026-11-24T03:00:00.123456Z");

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final List<LogEntry> entries = new ArrayList<>();

    /** The entries of these samples, one after the other in one log. */
    public static List<LogEntry> of(String... samples) {
        return followedBy(List.of(), samples);
    }

    /**
     * A command that comes after the samples.
     *
     * @param on the day, where it is history; absent where it is given now
     */
    public record Told(@Nullable LocalDate on, Command command) {
        public static Told now(Command command) {
            return new Told(null, command);
        }
    }

    /** The entries of samples, and of what came after them. */
    public static List<LogEntry> followedBy(List<Told> more, String... samples) {
        var log = new SampleLog();
        for (var sample : samples) {
            log.play(sample);
        }
        for (var told : more) {
            var on = told.on();
            var imported = on == null ? null : new Imported(on, "mẫu");
            var id = "told:%04d".formatted(log.entries.size() + 1);
            var at = START.plusSeconds(log.entries.size());
            log.record(told.command(), new Stamp(id, new Actor("clerk", "sen"), at, imported));
        }
        return List.copyOf(log.entries);
    }

    /** The line that carries an entry, in the log's answer as in Kafka. */
    public static String line(LogEntry entry) {
        return JSON.writeValueAsString(entry);
    }

    /** The same entry with another payload, and with the hash of that payload or the old one. */
    public static LogEntry changed(LogEntry e, String payload) {
        return copy(e, e.type(), payload);
    }

    /** The same entry under another type, as a newer service would write it. */
    public static LogEntry renamed(LogEntry e, String type) {
        return copy(e, type, e.payload()).hashed();
    }

    private static LogEntry copy(LogEntry e, String type, String payload) {
        return new LogEntry(
                e.position(),
                e.stream(),
                e.sequence(),
                type,
                e.schema(),
                payload,
                e.recordedAt(),
                e.happenedOn(),
                e.source(),
                e.actor(),
                e.unit(),
                e.command(),
                e.commandId(),
                e.ordinal(),
                e.requestHash(),
                e.leafHash());
    }

    /** An entry about an event that no command of a sample made. */
    static LogEntry told(Event event, String payload, long position, long sequence) {
        return new LogEntry(
                        position,
                        event.stream(),
                        sequence,
                        Vocabulary.nameOf(event),
                        1,
                        payload,
                        START.plusSeconds(position),
                        LocalDate.of(2025, 1, 1).plusDays(4 * position),
                        null,
                        "clerk",
                        "sen",
                        "Tell",
                        "story:%04d".formatted(position),
                        0,
                        LeafHash.sha256(payload.getBytes(StandardCharsets.UTF_8)),
                        "")
                .hashed();
    }

    private void play(String sample) {
        var file = JSON.readTree(Path.of("../samples", sample + ".json").toFile());
        var source = file.get("source").asString();
        for (var line : file.get("commands")) {
            var type = Vocabulary.commands().get(line.get("command").asString());
            var command = JSON.treeToValue(line.get("body"), type);
            record(command, stamp(sample, line, source));
        }
    }

    private void record(Command command, Stamp stamp) {
        var copied = state(command.copiesFrom().orElse(command.stream()));
        int ordinal = 0;
        for (var event : Rules.decide(state(command.stream()), copied, command, stamp)) {
            states.put(event.stream(), Rules.evolve(state(event.stream()), event));
            long sequence = versions.merge(event.stream(), 1L, Long::sum);
            entries.add(entry(event, command, stamp, sequence, ordinal++));
        }
    }

    private LogEntry entry(Event event, Command command, Stamp stamp, long sequence, int ordinal) {
        var imported = stamp.imported();
        return new LogEntry(
                        entries.size() + 1,
                        event.stream(),
                        sequence,
                        Vocabulary.nameOf(event),
                        1,
                        JSON.writeValueAsString(event),
                        stamp.at(),
                        stamp.day(),
                        imported == null ? null : imported.source(),
                        stamp.actor().person(),
                        stamp.actor().unit(),
                        Vocabulary.nameOf(command),
                        stamp.commandId(),
                        ordinal,
                        LeafHash.sha256(
                                JSON.writeValueAsString(command).getBytes(StandardCharsets.UTF_8)),
                        "")
                .hashed();
    }

    private State state(String stream) {
        return states.getOrDefault(stream, Rules.initial(stream));
    }

    private Stamp stamp(String sample, JsonNode line, String source) {
        var day = line.get("on");
        var from = line.get("source");
        var imported =
                day == null
                        ? null
                        : new Imported(
                                LocalDate.parse(day.asString()),
                                from == null ? source : from.asString());
        return new Stamp(
                "sample:%s:%04d".formatted(sample, entries.size() + 1),
                new Actor("clerk", "sen"),
                START.plusSeconds(entries.size()),
                imported);
    }
}
