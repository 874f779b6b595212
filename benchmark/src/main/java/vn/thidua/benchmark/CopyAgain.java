package vn.thidua.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The most that PostgreSQL gives: the last rows of the log by COPY into a table just like it. */
final class CopyAgain {
    private static final String LAST_ROWS =
            """
            copy (select * from event_log
                   where position > (select position from log_head) - $rows
                   order by position) to stdout\
            """;

    private CopyAgain() {}

    /** One transaction into an empty table with the log's indexes, until it is on disk. */
    static double perSecond(DataSource database, int rows) throws SQLException, IOException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists event_log_copy");
            statement.execute("create table event_log_copy (like event_log including all)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var text = new ByteArrayOutputStream();
            long count = copy.copyOut(LAST_ROWS.replace("$rows", String.valueOf(rows)), text);
            var bytes = new ByteArrayInputStream(text.toByteArray());
            long start = System.nanoTime();
            copy.copyIn("copy event_log_copy from stdin", bytes, 1 << 16);
            double rate = count * 1e9 / (System.nanoTime() - start);
            statement.execute("drop table event_log_copy");
            return rate;
        }
    }
}
