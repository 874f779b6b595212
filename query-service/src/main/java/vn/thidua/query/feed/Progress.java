package vn.thidua.query.feed;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;

/** The guard table: how far each read model has read each stream. */
final class Progress {
    /**
     * Of the last entry of the log that a read model has, be it parked; asks for its name twice.
     */
    static final String POSITION =
            """
            select greatest(
                (select coalesce(max(position), 0) from progress where read_model = ?),
                (select coalesce(max(position), 0) from parked_entry where read_model = ?))
            """;

    private final JdbcTemplate jdbc;

    Progress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One writer per read model at a time, over all instances of this service, until the
     * transaction ends.
     */
    void lock(ReadModel readModel) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtext('thidua read model'), hashtext(?))",
                _ -> {},
                readModel.name());
    }

    /** How far streams were read; what waits in a parked one was read too. */
    List<Seen> seen(ReadModel readModel, List<String> streams) {
        return jdbc.query(
                """
                select stream, version, false as parked from progress where read_model = ? and stream = any (?)
                union all
                select stream, (select max(version) from parked_entry e
                                 where e.read_model = p.read_model and e.stream = p.stream), true
                  from parked p where read_model = ? and stream = any (?)
                """,
                (row, _) ->
                        new Seen(
                                row.getString("stream"),
                                row.getLong("version"),
                                row.getBoolean("parked")),
                readModel.name(),
                streams.toArray(String[]::new),
                readModel.name(),
                streams.toArray(String[]::new));
    }

    /** Moves the guard of each of these streams, all of them in one statement. */
    void advance(ReadModel readModel, Collection<LogEntry> last) {
        if (last.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                insert into progress (read_model, stream, version, position, recorded_at)
                select ?, * from unnest(?::text[], ?::bigint[], ?::bigint[], ?::timestamptz[])
                on conflict (read_model, stream) do update
                   set version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at
                """,
                readModel.name(),
                column(last, LogEntry::stream),
                column(last, LogEntry::sequence),
                column(last, LogEntry::position),
                column(last, LogEntry::recordedAt));
    }

    /** As text, which the database reads as its own type. */
    private static String[] column(Collection<LogEntry> entries, Function<LogEntry, Object> value) {
        return entries.stream().map(value).map(Object::toString).toArray(String[]::new);
    }

    long position(ReadModel readModel) {
        Long position =
                jdbc.queryForObject(POSITION, Long.class, readModel.name(), readModel.name());
        return position == null ? 0 : position;
    }

    /** The last version of a stream that came to a read model. */
    record Seen(String stream, long version, boolean parked) {}
}
