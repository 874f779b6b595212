package vn.thidua.command.log;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a group in one statement, which is one transaction when nobody has begun another: the head
 * moves if it is where it is expected, the rows are there and the other nodes are told, or nothing.
 */
final class AppendStatement {
    /** One array for each column. */
    private static final String SQL =
            """
            with alone as (%s),
            head as (
                update log_head set position = ? from alone
                 where alone.free and log_head.position = ?
                returning pg_notify('thidua_log', ?))
            insert into event_log (%s)
            select %s from head, unnest(%s) as e (%s)
            """
                    .formatted(
                            WriteLock.TRY_ALONE,
                            Column.list(Column::name),
                            Column.list(column -> "e." + column.name() + "::" + column.type()),
                            Column.list(_ -> "?"),
                            Column.list(Column::name));

    private static final int FIRST_COLUMN = 4;

    private final JdbcTemplate jdbc;
    private final String node;

    /** {@code node}: who writes, so that it need not be told of what it has written itself. */
    AppendStatement(JdbcTemplate jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /**
     * Whether the log still ended where the placement begins, and nobody else was writing;
     * otherwise nothing was written.
     */
    boolean write(Placement placement) {
        int written =
                jdbc.update(
                        SQL,
                        statement -> {
                            statement.setLong(1, placement.newHead());
                            statement.setLong(2, placement.head());
                            statement.setString(3, node);
                            columns(statement, placement);
                        });
        return written > 0;
    }

    private static void columns(PreparedStatement statement, Placement placement)
            throws SQLException {
        var values = new Object[Column.ALL.size()][placement.size()];
        placement.writeTo((entry, draft) -> {
            int row = (int) (entry.position() - placement.head()) - 1;
            for (int column = 0; column < values.length; column++) {
                values[column][row] = Column.ALL.get(column).value().apply(entry, draft);
            }
        });
        for (int column = 0; column < values.length; column++) {
            var array =
                    statement
                            .getConnection()
                            .createArrayOf(Column.ALL.get(column).sent(), values[column]);
            statement.setArray(FIRST_COLUMN + column, array);
        }
    }
}
