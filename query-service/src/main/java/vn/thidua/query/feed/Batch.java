package vn.thidua.query.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.Event;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.EntryReader.Unreadable;

/**
 * What one transaction applies to one read model. The guard decides line by line: the next version
 * is applied, a seen one is skipped, a hole stops.
 */
final class Batch {
    private final ReadModel readModel;
    private final EntryReader reader;
    private final Progress progress;
    private final RowWriter rows;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, LogEntry> last = new HashMap<>();

    Batch(ReadModel readModel, EntryReader reader, Progress progress, JdbcTemplate jdbc) {
        this.readModel = readModel;
        this.reader = reader;
        this.progress = progress;
        this.rows = new RowWriter(jdbc);
    }

    /** Applies the lines until one stops it; what came before stays applied. */
    Optional<Stop> apply(List<Received> lines) {
        var entries = new ArrayList<Entry>();
        var stop = read(lines, entries);
        progress.versions(readModel, unseen(entries)).forEach(versions::putIfAbsent);
        for (var entry : entries) {
            var refused = apply(entry);
            if (refused != null) {
                stop = refused;
                break;
            }
        }
        rows.flush();
        progress.advance(readModel, last.values());
        last.clear();
        return Optional.ofNullable(stop);
    }

    private @Nullable Stop read(List<Received> lines, List<Entry> entries) {
        for (var line : lines) {
            try {
                var text = line.line();
                entries.add(new Entry(reader.entry(text == null ? "" : text), line));
            } catch (Unreadable e) {
                if (!line.covered()) {
                    var stop = Stop.at(line.place(), e.cause(), e.detail());
                    return e.entry().map(stop::of).orElse(stop);
                }
            }
        }
        return null;
    }

    private List<String> unseen(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.entry().stream())
                .distinct()
                .filter(stream -> !versions.containsKey(stream))
                .toList();
    }

    private @Nullable Stop apply(Entry received) {
        var entry = received.entry();
        long seen = versions.getOrDefault(entry.stream(), 0L);
        if (entry.sequence() <= seen) {
            return null;
        }
        if (entry.sequence() > seen + 1) {
            return received.stop(
                    Cause.HOLE,
                    "%s was read up to %d, then came %d"
                            .formatted(entry.stream(), seen, entry.sequence()));
        }
        Event event;
        try {
            event = reader.event(entry);
        } catch (Unreadable e) {
            return received.stop(e.cause(), e.detail());
        }
        readModel.on(entry, event).forEach(rows::add);
        versions.put(entry.stream(), entry.sequence());
        last.put(entry.stream(), entry);
        return null;
    }

    private record Entry(LogEntry entry, Received received) {
        Stop stop(Cause cause, String detail) {
            return Stop.at(received.place(), cause, detail).of(entry);
        }
    }
}
