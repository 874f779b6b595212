package vn.thidua.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;

/** The streams that read models hold, and the entries that wait behind what was refused. */
final class Parking {
    private final JdbcTemplate jdbc;

    Parking(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The streams that a read model holds, the longest first. */
    List<ParkedStream> of(ReadModel readModel) {
        return jdbc.query(
                """
                select p.*, coalesce(g.position, 0) as held_at,
                       (select count(*) from parked_entry e
                         where e.read_model = p.read_model and e.stream = p.stream) as waiting
                  from parked p left join progress g on g.read_model = p.read_model and g.stream = p.stream
                 where p.read_model = ? order by p.since, p.stream
                """,
                (row, _) -> stream(row),
                readModel.name());
    }

    private static ParkedStream stream(ResultSet row) throws SQLException {
        return new ParkedStream(
                row.getString("stream"),
                row.getLong("version"),
                row.getLong("position"),
                row.getString("type"),
                Cause.valueOf(row.getString("cause")),
                row.getString("detail"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getLong("held_at"),
                row.getLong("waiting"));
    }

    int streams(ReadModel readModel) {
        Integer number =
                jdbc.queryForObject(
                        "select count(*) from parked where read_model = ?",
                        Integer.class,
                        readModel.name());
        return number == null ? 0 : number;
    }

    /** Holds the stream of an entry from this entry on. */
    void park(ReadModel readModel, LogEntry entry, Refused refused) {
        jdbc.update(
                "insert into parked (read_model, stream, version, position, type, cause, detail) values (?, ?, ?, ?, ?, ?, ?)",
                readModel.name(),
                entry.stream(),
                entry.sequence(),
                entry.position(),
                entry.type(),
                refused.cause().name(),
                refused.detail());
    }

    /** Lets entries of streams that are held wait. */
    void add(ReadModel readModel, Collection<Parsed> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        var rows = waiting.stream().map(parsed -> row(readModel, parsed)).toList();
        jdbc.batchUpdate(
                "insert into parked_entry (read_model, stream, version, position, line) values (?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] row(ReadModel readModel, Parsed parsed) {
        var entry = parsed.entry();
        return new Object[] {
            readModel.name(),
            entry.stream(),
            entry.sequence(),
            entry.position(),
            parsed.received().text()
        };
    }

    /** What waits in a stream after a version, in order. */
    List<String> lines(ReadModel readModel, String stream, long after, int most) {
        return jdbc.queryForList(
                "select line from parked_entry where read_model = ? and stream = ? and version > ? order by version limit ?",
                String.class,
                readModel.name(),
                stream,
                after,
                most);
    }

    /** Holds the stream no longer; says whether it was held. */
    boolean release(ReadModel readModel, String stream) {
        return jdbc.update(
                        "delete from parked where read_model = ? and stream = ?",
                        readModel.name(),
                        stream)
                > 0;
    }

    /** Forgets what waited in a stream. */
    void forget(ReadModel readModel, String stream) {
        jdbc.update(
                "delete from parked_entry where read_model = ? and stream = ?",
                readModel.name(),
                stream);
    }
}
