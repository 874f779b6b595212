package vn.thidua.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.log.LogEntry;

/**
 * Writes a group in one statement, which is one transaction when nobody has begun another: the head
 * moves and the rows are there, or neither.
 */
final class AppendStatement {
    /** Parts the tags of an entry; no tag contains it. */
    private static final String SEPARATOR = "\u001f";

    private static final String SQL =
            """
            with head as (
                update log_head set position = ? where position = ?
                returning pg_notify('thidua_log', ?)
            )
            insert into event_log (position, stream, sequence, type, schema, payload, recorded_at,
                happened_on, source, actor, unit, command, command_id, ordinal, request_hash,
                leaf_hash, tags, metadata)
            select e.position, e.stream, e.sequence, e.type, e.schema, e.payload,
                   e.recorded_at::timestamptz, e.happened_on::date, e.source, e.actor, e.unit,
                   e.command, e.command_id, e.ordinal, e.request_hash, e.leaf_hash,
                   string_to_array(e.tags, chr(31)), e.metadata
              from head, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                   as e (position, stream, sequence, type, schema, payload, recorded_at,
                         happened_on, source, actor, unit, command, command_id, ordinal,
                         request_hash, leaf_hash, tags, metadata)
            """;

    private final JdbcTemplate jdbc;
    private final String node;

    /** {@code node}: who writes, so that it need not be told of what it has written itself. */
    AppendStatement(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Whether the log still ended where the placement begins; otherwise nothing was written. */
    boolean write(Placement placement) {
        int written =
                jdbc.update(
                        SQL,
                        statement -> {
                            statement.setLong(1, placement.newHead());
                            statement.setLong(2, placement.head());
                            statement.setString(3, node);
                            new Columns(statement, 4).set(placement.entries(), placement.drafts());
                        });
        return written > 0;
    }

    /** One array for each column. */
    private static final class Columns {
        private final PreparedStatement statement;
        private int next;

        Columns(PreparedStatement statement, int first) {
            this.statement = statement;
            this.next = first;
        }

        void set(List<LogEntry> entries, List<Draft> drafts) throws SQLException {
            set("int8", entries, LogEntry::position);
            set("text", entries, LogEntry::stream);
            set("int8", entries, LogEntry::sequence);
            set("text", entries, LogEntry::type);
            set("int4", entries, LogEntry::schema);
            set("text", entries, LogEntry::payload);
            set("text", entries, entry -> entry.recordedAt().toString());
            set("text", entries, entry -> entry.happenedOn().toString());
            set("text", entries, LogEntry::source);
            set("text", entries, LogEntry::actor);
            set("text", entries, LogEntry::unit);
            set("text", entries, LogEntry::command);
            set("text", entries, LogEntry::commandId);
            set("int4", entries, LogEntry::ordinal);
            set("text", entries, LogEntry::requestHash);
            set("text", entries, LogEntry::leafHash);
            set("text", drafts, draft -> String.join(SEPARATOR, draft.tags()));
            set("text", drafts, Draft::metadata);
        }

        private <T> void set(String type, List<T> rows, Function<T, @Nullable Object> column)
                throws SQLException {
            Connection connection = statement.getConnection();
            var values = rows.stream().map(column).toArray();
            statement.setArray(next++, connection.createArrayOf(type, values));
        }
    }
}
