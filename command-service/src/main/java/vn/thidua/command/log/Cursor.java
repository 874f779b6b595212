package vn.thidua.command.log;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far one reader has come in the log, and what comes next. */
public final class Cursor {
    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final String reader;
    private final EventLog log;

    Cursor(JdbcClient jdbc, String reader) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.log = new EventLog(jdbc);
    }

    public long position() {
        jdbc.sql("insert into log_cursor (reader, position) values (?, 0) on conflict do nothing")
                .param(reader)
                .update();
        return jdbc.sql("select position from log_cursor where reader = ?")
                .param(reader)
                .query(Long.class)
                .single();
    }

    public void move(long from, long to) {
        int moved =
                jdbc.sql("update log_cursor set position = ? where reader = ? and position = ?")
                        .params(to, reader, from)
                        .update();
        if (moved != 1) {
            throw new IllegalStateException("somebody else has moved the cursor from " + from);
        }
    }

    public List<LogRow> after(long position) {
        return log.page(Selection.ALL, position, PAGE);
    }
}
