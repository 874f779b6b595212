package vn.thidua.command.log;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;

/**
 * Writes a large group by COPY, which costs PostgreSQL much less for each row. It takes a few more
 * round trips than {@link AppendStatement}, and a transaction around it.
 */
final class AppendCopy {
    private static final String HEAD =
            """
            update log_head set position = ? where position = ?
            returning pg_notify('thidua_log', ?)
            """;
    private static final String COPY =
            """
            copy event_log (position, stream, sequence, type, schema, payload, recorded_at,
                happened_on, source, actor, unit, command, command_id, ordinal, request_hash,
                leaf_hash, tags, metadata)
            from stdin\
            """;

    private final JdbcTemplate jdbc;
    private final String node;

    AppendCopy(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Whether the log still ended where the placement begins; otherwise nothing was written. */
    boolean write(Placement placement) {
        var moved = jdbc.query(HEAD, (_, _) -> true, placement.newHead(), placement.head(), node);
        if (moved.isEmpty()) {
            return false;
        }
        var rows = rows(placement).getBytes(StandardCharsets.UTF_8);
        jdbc.execute(
                (ConnectionCallback<Long>)
                        connection -> copy(connection.unwrap(PGConnection.class), rows));
        return true;
    }

    private static long copy(PGConnection connection, byte[] rows) throws SQLException {
        var copy = connection.getCopyAPI().copyIn(COPY);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static String rows(Placement placement) {
        var text = new CopyText();
        var drafts = placement.drafts().iterator();
        for (var entry : placement.entries()) {
            row(text, entry, drafts.next());
        }
        return text.toString();
    }

    private static void row(CopyText text, LogEntry entry, Draft draft) {
        text.value(entry.position())
                .value(entry.stream())
                .value(entry.sequence())
                .value(entry.type())
                .value(entry.schema())
                .value(entry.payload())
                .value(entry.recordedAt())
                .value(entry.happenedOn())
                .value(entry.source())
                .value(entry.actor())
                .value(entry.unit())
                .value(entry.command())
                .value(entry.commandId())
                .value(entry.ordinal())
                .value(entry.requestHash())
                .value(entry.leafHash())
                .array(draft.tags())
                .value(draft.metadata())
                .endRow();
    }
}
