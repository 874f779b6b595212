package vn.thidua.command.log;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
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

    private static final int BLOCK = 16_384;

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
        jdbc.execute(
                (ConnectionCallback<Long>)
                        connection -> copy(connection.unwrap(PGConnection.class), placement));
    }

    /** Block by block, so that the database takes in one while the next is made. */
    private static long copy(PGConnection connection, Placement placement) throws SQLException {
        var copy = connection.getCopyAPI().copyIn(COPY);
        try {
            var text = new CopyText();
            placement.writeTo((entry, draft) -> {
                Column.ALL.forEach(column -> text.value(column.value().apply(entry, draft)));
                text.endRow();
                if (text.length() >= BLOCK) {
                    send(copy, text);
                }
            });
            send(copy, text);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, CopyText text) throws SQLException {
        var block = text.take().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(block, 0, block.length);
        copy.flushCopy();
    }
}
