package vn.thidua.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.simulator.Game.Happened;

/**
 * The log of many played years as the service gives its log: dense positions, hashed entries, every
 * bloc with a name of its own.
 */
public final class SampleLog {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .changeDefaultPropertyInclusion(
                            p -> p.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .changeDefaultVisibility(v ->
                            v.withIsGetterVisibility(
                                    com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility
                                            .NONE))
                    .build();

    private long position;

    private SampleLog() {}

    /** The entries of the year of a seed, with positions from 1 on. */
    public static List<LogEntry> year(long seed) {
        return new SampleLog().entries(seed);
    }

    /** Writes many years as lines of JSON. */
    static void write(Path file, long seed, long years) {
        var log = new SampleLog();
        try (var out = Files.newBufferedWriter(file)) {
            for (long each = seed; each < seed + years; each++) {
                for (var entry : log.entries(each)) {
                    out.write(JSON.writeValueAsString(entry));
                    out.newLine();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LogEntry> entries(long seed) {
        var game = Play.year(seed, new Coverage(), List.of());
        Map<String, Long> sequences = new HashMap<>();
        return game.log().stream().map(happened -> entry(happened, seed, sequences)).toList();
    }

    /** The stream of a bloc that has this behind its name. */
    public static String renamed(String stream, String suffix) {
        var parts = stream.split(":", 3);
        parts[1] += suffix;
        return String.join(":", parts);
    }

    private LogEntry entry(Happened happened, long seed, Map<String, Long> sequences) {
        var stream = renamed(happened.event().stream(), "-" + seed);
        var bloc = stream.split(":", 3)[1];
        var payload =
                JSON.writeValueAsString(happened.event())
                        .replaceFirst("\"bloc\":\"[^\"]*\"", "\"bloc\":\"" + bloc + "\"");
        var stamp = happened.stamp();
        var imported = stamp.imported();
        return new LogEntry(
                        ++position,
                        stream,
                        sequences.merge(stream, 1L, Long::sum),
                        Vocabulary.nameOf(happened.event()),
                        1,
                        payload,
                        stamp.at(),
                        stamp.day(),
                        imported == null ? null : imported.source(),
                        stamp.actor().person(),
                        stamp.actor().unit(),
                        Vocabulary.nameOf(happened.command()),
                        seed + "-" + stamp.commandId(),
                        happened.ordinal(),
                        LeafHash.sha256(new byte[] {1}),
                        "")
                .hashed();
    }
}
