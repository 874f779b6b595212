package vn.thidua.command.log;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far one reader has come in the log, and what comes next. */
public final class Cursor {
    private static final int PAGE = 1_000;
    private static final long UNKNOWN = -1;

    private final JdbcClient jdbc;
    private final String reader;
    private final EventLog log;
    private long position = UNKNOWN;

    Cursor(JdbcClient jdbc, String reader) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.log = new EventLog(jdbc);
    }

    /** Asked of the log once: after that nobody else moves it, or {@link #move} fails. */
    public long position() {
        if (position == UNKNOWN) {
            position = stored();
        }
        return position;
    }

    private long stored() {
        jdbc.sql("insert into log_cursor (reader, position) values (?, 0) on conflict do nothing")
                .param(reader)
                .update();
        return jdbc.sql("select position from log_cursor where reader = ?")
                .param(reader)
                .query(Long.class)
                .single();
    }

    /** Fails when the session of the seat has ended; and keeps it from ending for idleness. */
    public void requireSeat() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    public void move(long from, long to) {
        int moved =
                jdbc.sql("update log_cursor set position = ? where reader = ? and position = ?")
                        .params(to, reader, from)
                        .update();
        if (moved != 1) {
            throw new IllegalStateException("somebody else has moved the cursor from " + from);
        }
        position = to;
    }

    public List<LogRow> after(long position) {
        return log.page(Selection.ALL, position, PAGE);
    }

    /** What comes next of these types of events. */
    public EventLog.Stretch after(long position, List<String> types) {
        var criterion = new Selection.Criterion(null, List.of(), types);
        return log.stretch(new Selection(List.of(criterion)), position, PAGE);
    }
}
