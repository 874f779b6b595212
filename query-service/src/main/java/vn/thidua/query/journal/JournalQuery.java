package vn.thidua.query.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.reading.Held;
import vn.thidua.query.reading.Snapshot;

/** Reads the journal as it is, also where it has been tampered with. */
@Component
public class JournalQuery {
    private final Snapshot snapshot;

    public JournalQuery(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The entries of a stream in order. */
    public List<LogEntry> entries(String stream) {
        return snapshot.read(jdbc ->
                jdbc.sql("select * from journal_entry where stream = ? order by sequence")
                        .param(stream)
                        .query((row, _) -> entry(row))
                        .list());
    }

    /** The entries of a type after a position of the log, in order. */
    public List<LogEntry> since(long position, String type) {
        return snapshot.read(jdbc ->
                jdbc.sql(
                                "select * from journal_entry where position > ? and type = ? order by position")
                        .params(position, type)
                        .query((row, _) -> entry(row))
                        .list());
    }

    /** Since when a fault keeps a stream of the journal from going on. */
    public Optional<Instant> heldSince(String stream) {
        return snapshot.read(jdbc -> Held.since(jdbc, Journal.NAME, stream));
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("schema"),
                row.getString("payload"),
                Instant.parse(row.getString("recorded_at")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("source"),
                row.getString("actor"),
                row.getString("unit"),
                row.getString("command"),
                row.getString("command_id"),
                row.getInt("ordinal"),
                row.getString("request_hash"),
                row.getString("leaf_hash"));
    }
}
