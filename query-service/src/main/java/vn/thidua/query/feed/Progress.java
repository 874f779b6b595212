package vn.thidua.query.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;

/** The guard table: how far each read model has read each stream. */
final class Progress {
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

    Map<String, Long> versions(ReadModel readModel, List<String> streams) {
        return jdbc
                .query(
                        "select stream, version from progress where read_model = ? and stream = any (?)",
                        (row, _) -> Map.entry(row.getString("stream"), row.getLong("version")),
                        readModel.name(),
                        streams.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void advance(ReadModel readModel, Collection<LogEntry> last) {
        var rows =
                last.stream()
                        .map(e ->
                                new Object[] {
                                    readModel.name(),
                                    e.stream(),
                                    e.sequence(),
                                    e.position(),
                                    utc(e.recordedAt())
                                })
                        .toList();
        jdbc.batchUpdate(
                """
                insert into progress (read_model, stream, version, position, recorded_at) values (?, ?, ?, ?, ?)
                on conflict (read_model, stream) do update
                   set version = excluded.version, position = excluded.position, recorded_at = excluded.recorded_at
                """,
                rows);
    }

    /** Of the last entry of the log that the read model has. */
    long position(ReadModel readModel) {
        Long position =
                jdbc.queryForObject(
                        "select coalesce(max(position), 0) from progress where read_model = ?",
                        Long.class,
                        readModel.name());
        return position == null ? 0 : position;
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
