package vn.thidua.command.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.log.LogEntry;

/**
 * Reads the log. Positions have no holes and follow the commits, so "after this position" misses
 * nothing.
 */
@Component
public class EventLog {
    private final JdbcClient jdbc;

    public EventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a selection holds at one moment, and the log's last position at that moment. */
    public record View(long head, List<LogRow> rows) {}

    public long head() {
        return jdbc.sql("select position from log_head").query(Long.class).single();
    }

    /** All selected entries after the position. One statement, hence one moment. */
    public View view(Selection selection, long after) {
        var parameters = new ArrayList<Object>(List.of(after));
        var sql =
                "select h.position as head, e.* from log_head h left join event_log e"
                        + " on e.position > ? and "
                        + selection.sql(parameters)
                        + " order by e.position";
        return jdbc.sql(sql).params(parameters).query((ResultSetExtractor<View>) EventLog::view);
    }

    private static View view(ResultSet result) throws SQLException {
        var rows = new ArrayList<LogRow>();
        long head = 0;
        while (result.next()) {
            head = result.getLong("head");
            if (result.getObject("stream") != null) {
                rows.add(LogRow.of(result));
            }
        }
        return new View(head, rows);
    }

    /** The next entries after a position, in order, at most so many. */
    public List<LogRow> page(Selection selection, long after, int limit) {
        var parameters = new ArrayList<Object>(List.of(after));
        var sql =
                "select * from event_log where position > ? and "
                        + selection.sql(parameters)
                        + " order by position limit ?";
        parameters.add(limit);
        return jdbc.sql(sql).params(parameters).query((row, _) -> LogRow.of(row)).list();
    }

    /**
     * The next entries after a position, how far the log has been looked through for them, and
     * whether there may be more beyond.
     */
    public record Stretch(List<LogRow> rows, long upTo, boolean more) {}

    /** The next selected entries after a position, at most so many. */
    public Stretch stretch(Selection selection, long after, int limit) {
        var parameters = new ArrayList<Object>(List.of(after));
        var sql =
                "select h.position as head, e.* from log_head h left join lateral"
                        + " (select * from event_log where position > ? and "
                        + selection.sql(parameters)
                        + " order by position limit ?) e on true";
        parameters.add(limit);
        var view =
                jdbc.sql(sql).params(parameters).query((ResultSetExtractor<View>) EventLog::view);
        var rows = view.rows();
        return rows.size() < limit
                ? new Stretch(rows, view.head(), false)
                : new Stretch(rows, rows.getLast().entry().position(), true);
    }

    /** The position before the first entry recorded at this time or later. */
    public Optional<Long> before(Instant at) {
        return jdbc.sql("select min(position) - 1 from event_log where recorded_at >= ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** What a command has led to, if it is in the log. */
    public Optional<Receipt> receipt(String commandId) {
        var entries =
                jdbc.sql("select * from event_log where command_id = ? order by ordinal")
                        .param(commandId)
                        .query((row, _) -> LogRow.of(row).entry())
                        .list();
        return entries.isEmpty() ? Optional.empty() : Optional.of(Receipt.of(entries));
    }

    /** The answer to a command: what happened, and where it stands. */
    public record Receipt(
            String stream, long version, long position, List<String> events, String requestHash) {

        public static Receipt of(List<LogEntry> entries) {
            var last = entries.getLast();
            return new Receipt(
                    last.stream(),
                    last.sequence(),
                    last.position(),
                    entries.stream().map(LogEntry::type).toList(),
                    last.requestHash());
        }
    }
}
