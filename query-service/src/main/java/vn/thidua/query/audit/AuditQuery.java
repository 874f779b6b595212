package vn.thidua.query.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Streams;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.audit.AuditView.Entry;
import vn.thidua.query.audit.AuditView.Moment;
import vn.thidua.query.audit.AuditView.Verification;
import vn.thidua.query.audit.AuditView.YearState;
import vn.thidua.query.feed.EntryReader;
import vn.thidua.query.journal.JournalQuery;

/** Reads a year's journal, checks it, counts its ballots again, and folds it up to a moment. */
@Component
public class AuditQuery {
    private final JournalQuery journal;
    private final EntryReader reader;
    private final Verifier verifier;

    AuditQuery(JournalQuery journal, EntryReader reader, Verifier verifier) {
        this.journal = journal;
        this.reader = reader;
        this.verifier = verifier;
    }

    /** The audit of a year, with its state at a moment if one is asked for. */
    public Optional<AuditView> audit(String bloc, int year, @Nullable At at) {
        var stream = Streams.cycle(bloc, year);
        var entries = journal.entries(stream);
        return entries.isEmpty() ? Optional.empty() : Optional.of(audit(stream, entries, at));
    }

    /** The entries of a year as they may be shown; none where there is no such year. */
    public List<Entry> entries(String bloc, int year) {
        var stream = Streams.cycle(bloc, year);
        var entries = journal.entries(stream);
        return Secrecy.of(Replay.of(stream, entries, reader, new Findings())).shown(entries);
    }

    /** A year at a moment, without the checks. */
    public Optional<Moment> moment(String bloc, int year, At at) {
        var stream = Streams.cycle(bloc, year);
        var entries = journal.entries(stream);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var replay = Replay.of(stream, entries, reader, new Findings());
        var secrecy = Secrecy.of(replay);
        return Optional.of(new Moment(secrecy.shown(entries), state(replay.until(at), secrecy)));
    }

    private AuditView audit(String stream, List<LogEntry> entries, @Nullable At at) {
        var findings = new Findings();
        var compared = verifier.verify(stream, entries, findings);
        var replay = Replay.of(stream, entries, reader, findings);
        var secrecy = Secrecy.of(replay);
        var recounts = Recounts.of(replay, secrecy, findings);
        return new AuditView(
                stream,
                secrecy.shown(entries),
                new Verification(
                        findings.all().isEmpty(),
                        entries.size(),
                        compared.comparison(),
                        compared.behind(),
                        findings.all()),
                recounts,
                at == null ? null : state(replay.until(at), secrecy));
    }

    private static YearState state(Replay until, Secrecy secrecy) {
        var last = until.last();
        return new YearState(
                last.map(LogEntry::position).orElse(0L),
                last.map(LogEntry::sequence).orElse(0L),
                last.map(LogEntry::recordedAt).orElse(null),
                AuditJson.state(secrecy.cover(until.state())),
                BoardAtMoment.of(until).orElse(null),
                Origins.of(until).all(),
                ScoresAtMoment.of(until),
                Recounts.by(until, secrecy));
    }
}
