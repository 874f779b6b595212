package vn.thidua.query.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Streams;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Recorded;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.journal.JournalQuery;

/** Reads the entries of a year exactly as they were written, save for votes of an open ballot. */
@Component
public class RecordsQuery {
    private final JournalQuery journal;
    private final EntryReader reader;

    RecordsQuery(JournalQuery journal, EntryReader reader) {
        this.journal = journal;
        this.reader = reader;
    }

    /** One entry of a year, with everything that was hashed. */
    public Optional<Recorded> recorded(String bloc, int year, long position) {
        var stream = Streams.cycle(bloc, year);
        var entries = journal.entries(stream);
        var secrecy = secrecy(stream, entries);
        return IntStream.range(0, entries.size())
                .filter(place -> entries.get(place).position() == position)
                .mapToObj(place -> recorded(entries, place, secrecy))
                .findFirst();
    }

    /** The entries of a year as the log gives them, one a line; nothing where there is none. */
    public Optional<String> lines(String bloc, int year) {
        var stream = Streams.cycle(bloc, year);
        var entries = journal.entries(stream);
        var secrecy = secrecy(stream, entries);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        entries.stream()
                                .map(entry -> line(entry, secrecy) + "\n")
                                .collect(Collectors.joining()));
    }

    private Secrecy secrecy(String stream, List<LogEntry> entries) {
        return Secrecy.of(Replay.of(stream, entries, reader, new Findings()));
    }

    private static String line(LogEntry entry, Secrecy secrecy) {
        return secrecy.shown(entry).withheld()
                ? AuditJson.lineWithheld(entry)
                : AuditJson.line(entry);
    }

    private static Recorded recorded(List<LogEntry> entries, int place, Secrecy secrecy) {
        var written = entries.get(place);
        var entry = secrecy.shown(written);
        return new Recorded(
                entry,
                written.stream(),
                place + 1,
                entries.size(),
                written.schema(),
                written.ordinal(),
                entry.withheld() ? null : written.commandId(),
                entry.withheld() ? null : written.requestHash(),
                entry.withheld() ? null : written.payload(),
                entry.withheld() ? null : written.hashed().leafHash(),
                place == 0 ? null : entries.get(place - 1).position(),
                place + 1 == entries.size() ? null : entries.get(place + 1).position());
    }
}
