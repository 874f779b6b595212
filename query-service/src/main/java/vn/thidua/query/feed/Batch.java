package vn.thidua.query.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;

/**
 * What is applied to one read model. The guard decides entry by entry: the next version is applied,
 * a seen one is skipped, a hole stops. Guard rows are read once for each stream and written once
 * for each page.
 */
final class Batch {
    private final ReadModel readModel;
    private final Progress progress;
    private final Rows rows;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, LogEntry> last = new HashMap<>();

    Batch(ReadModel readModel, Progress progress, Rows rows) {
        this.readModel = readModel;
        this.progress = progress;
        this.rows = rows;
    }

    /** Applies the entries until one stops it; what came before stays applied. */
    Optional<Stop> apply(Page page) {
        var stop = page.stop();
        progress.versions(readModel, unseen(page)).forEach(versions::putIfAbsent);
        for (var parsed : page.entries()) {
            var refused = apply(parsed);
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

    /** How far each stream has been read that was in it. */
    Map<String, Long> versions() {
        return versions;
    }

    private List<String> unseen(Page page) {
        return page.streams().stream().filter(stream -> !versions.containsKey(stream)).toList();
    }

    private @Nullable Stop apply(Parsed parsed) {
        var entry = parsed.entry();
        long seen = versions.getOrDefault(entry.stream(), 0L);
        if (entry.sequence() <= seen) {
            return null;
        }
        if (entry.sequence() > seen + 1) {
            return parsed.stop(
                    Cause.HOLE,
                    "%s was read up to %d, then came %d"
                            .formatted(entry.stream(), seen, entry.sequence()));
        }
        var refusal = parsed.refusal();
        if (refusal != null) {
            return parsed.stop(refusal.cause(), refusal.detail());
        }
        var event = parsed.event();
        if (event != null) {
            readModel.on(entry, event).forEach(rows::add);
        }
        versions.put(entry.stream(), entry.sequence());
        last.put(entry.stream(), entry);
        return null;
    }
}
