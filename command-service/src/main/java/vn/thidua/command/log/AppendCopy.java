package vn.thidua.command.log;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a large group by COPY, which costs PostgreSQL much less for each row. It takes a few more
 * round trips than {@link AppendStatement}, and a transaction around it.
 */
final class AppendCopy {
    /** Moves the head if it is where it is expected, and tells the other nodes. */
    private static final String MOVE_HEAD =
            """
            update log_head set position = ? where position = ?
            returning pg_notify('thidua_log', ?)
            """;

    private static final String COPY =
            "copy event_log (" + Column.list(Column::name) + ") from stdin";

    private final JdbcTemplate jdbc;
    private final String node;

    AppendCopy(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Whether the log still ended where the placement begins; otherwise nothing was written. */
    boolean write(Placement placement) {
        boolean moved = moveHead(placement);
        if (moved) {
            writeRows(placement);
        }
        return moved;
    }

    boolean moveHead(Placement placement) {
        var moved =
                jdbc.query(MOVE_HEAD, (_, _) -> true, placement.newHead(), placement.head(), node);
        return !moved.isEmpty();
    }

    void writeRows(Placement placement) {
        var rows = rows(placement).getBytes(StandardCharsets.UTF_8);
        jdbc.execute(
                (ConnectionCallback<Long>)
                        connection -> copy(connection.unwrap(PGConnection.class), rows));
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
            var draft = drafts.next();
            Column.ALL.forEach(column -> text.value(column.value().apply(entry, draft)));
            text.endRow();
        }
        return text.toString();
    }
}
