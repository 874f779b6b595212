package vn.thidua.query.audit;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Comparison;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.feed.EntryReader.Unreadable;
import vn.thidua.query.feed.LogClient;
import vn.thidua.query.feed.LogClient.LogAway;

/** Checks the journal's entries: each by its own hash, all by their order, and against the log. */
@Component
class Verifier {
    private static final Logger LOG = LoggerFactory.getLogger(Verifier.class);

    private final LogClient log;
    private final EntryReader reader;

    Verifier(LogClient log, EntryReader reader) {
        this.log = log;
        this.reader = reader;
    }

    /** What the comparison came to; the faults are added to the findings. */
    Compared verify(String stream, List<LogEntry> journal, Findings findings) {
        long expected = 1;
        for (var entry : journal) {
            if (!entry.isIntact()) {
                findings.add(Fault.HASH_DIFFERS, entry);
            }
            if (entry.sequence() != expected) {
                findings.add(Fault.HOLE, entry, Map.of("expected", expected));
            }
            expected = entry.sequence() + 1;
        }
        try {
            return compare(journal, read(stream, journal, findings), findings);
        } catch (LogAway e) {
            LOG.warn("the audit could not read the log: {}", e.getMessage());
            return new Compared(Comparison.NOT_COMPARED, 0);
        }
    }

    private Map<Long, LogEntry> read(String stream, List<LogEntry> journal, Findings findings)
            throws LogAway {
        var entries = new LinkedHashMap<Long, LogEntry>();
        try (var lines = log.of(stream)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var entry = reader.unchecked(line);
                entries.put(entry.sequence(), entry);
            }
        } catch (UncheckedIOException e) {
            throw LogClient.brokenOff(e);
        } catch (Unreadable e) {
            var before = entries.isEmpty() ? journal.getFirst() : last(entries);
            findings.add(Fault.LOG_UNREADABLE, before, Map.of("detail", e.detail()));
        }
        return entries;
    }

    private static LogEntry last(Map<Long, LogEntry> entries) {
        return List.copyOf(entries.values()).getLast();
    }

    private static Compared compare(
            List<LogEntry> journal, Map<Long, LogEntry> log, Findings findings) {
        for (var entry : journal) {
            var original = log.get(entry.sequence());
            if (original == null) {
                findings.add(Fault.NOT_IN_LOG, entry);
            } else {
                compare(entry, original, findings);
            }
        }
        long read = journal.getLast().sequence();
        int behind = (int) log.keySet().stream().filter(sequence -> sequence > read).count();
        return new Compared(Comparison.COMPARED, behind);
    }

    private static void compare(LogEntry entry, LogEntry original, Findings findings) {
        if (!original.isIntact()) {
            findings.add(Fault.LOG_HASH_DIFFERS, original);
        }
        var fields = differing(entry, original);
        if (!fields.isEmpty()) {
            findings.add(Fault.DIFFERS_FROM_LOG, entry, Map.of("fields", fields));
        }
    }

    private static String differing(LogEntry one, LogEntry other) {
        return Arrays.stream(LogEntry.class.getRecordComponents())
                .filter(field -> {
                    try {
                        return !Objects.equals(
                                field.getAccessor().invoke(one), field.getAccessor().invoke(other));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("a record's accessors are public", e);
                    }
                })
                .map(field -> field.getName())
                .collect(Collectors.joining(", "));
    }

    record Compared(Comparison comparison, int behind) {}
}
