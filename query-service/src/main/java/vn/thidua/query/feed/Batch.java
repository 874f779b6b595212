package vn.thidua.query.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.feed.Progress.Seen;

/**
 * What is applied to one read model. The guard decides entry by entry: the next version is applied,
 * a seen one is skipped, a hole stops. What belongs to a parked stream waits there. Guard rows are
 * read once for each stream and written once for each page.
 */
final class Batch {
    private final ReadModel readModel;
    private final Progress progress;
    private final Parking parking;
    private final Rows rows;
    private final Map<String, Long> versions = new HashMap<>();
    private final Set<String> parked = new HashSet<>();
    private final Map<String, LogEntry> last = new HashMap<>();
    private final List<Parsed> waiting = new ArrayList<>();

    Batch(ReadModel readModel, JdbcTemplate jdbc, Rows rows) {
        this.readModel = readModel;
        progress = new Progress(jdbc);
        parking = new Parking(jdbc);
        this.rows = rows;
    }

    /** Applies the entries until one stops it; what came before stays applied. */
    Optional<Stop> apply(Page page) {
        var stop = page.stop();
        progress.seen(readModel, unseen(page)).forEach(this::remember);
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
        parking.add(readModel, waiting);
        waiting.clear();
        return Optional.ofNullable(stop);
    }

    /** How far each stream that was in it is in the rows; what is parked is not. */
    Map<String, Long> shown() {
        if (parked.isEmpty()) {
            return versions;
        }
        var shown = new HashMap<>(versions);
        shown.keySet().removeAll(parked);
        return shown;
    }

    private void remember(Seen seen) {
        versions.merge(seen.stream(), seen.version(), Math::max);
        if (seen.parked()) {
            parked.add(seen.stream());
        }
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
        versions.put(entry.stream(), entry.sequence());
        if (parked.contains(entry.stream())) {
            waiting.add(parsed);
        } else {
            statements(parsed).forEach(rows::add);
            last.put(entry.stream(), entry);
        }
        return null;
    }

    private List<Statement> statements(Parsed parsed) {
        var event = parsed.event();
        try {
            return event == null ? List.of() : readModel.on(parsed.entry(), event);
        } catch (RuntimeException e) {
            throw new Undigested(e);
        }
    }
}
