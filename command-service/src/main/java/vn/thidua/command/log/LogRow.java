package vn.thidua.command.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.log.LogEntry;

/**
 * A row of the table: the entry, and what is kept beside it.
 *
 * @param metadata what Axon knows of it and the entry does not hold
 * @param trace of the request that caused it, where that was traced
 */
public record LogRow(LogEntry entry, @Nullable String metadata, @Nullable String trace) {

    static LogRow of(ResultSet row) throws SQLException {
        return new LogRow(entry(row), row.getString("metadata"), row.getString("trace"));
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("schema"),
                row.getString("payload"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
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
