package vn.thidua.command.relay;

import java.util.List;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;

/**
 * The one seat from which a topic is fed: a lock that belongs to a database session.
 *
 * <p>The cursor is read and moved over the very session that holds the lock. Who has lost the
 * session has lost the seat, and cannot move the cursor any more.
 */
final class Seat implements AutoCloseable {
    private static final int PAGE = 1_000;

    private final String topic;
    private final SingleConnectionDataSource session;
    private final JdbcClient jdbc;
    private final EventLog log;

    Seat(JdbcConnectionDetails database, String topic) {
        this.topic = topic;
        this.session =
                new SingleConnectionDataSource(
                        database.getJdbcUrl(),
                        String.valueOf(database.getUsername()),
                        String.valueOf(database.getPassword()),
                        true);
        session.setConnectionProperties(shortPatience());
        this.jdbc = JdbcClient.create(session);
        this.log = new EventLog(jdbc);
    }

    /** A dead session is noticed within seconds, on this side and in PostgreSQL. */
    private static Properties shortPatience() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "thidua-relay");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "options",
                "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3");
        return properties;
    }

    /** Whether the seat is ours now. It stays ours until the session ends. */
    boolean take() {
        return jdbc.sql("select pg_try_advisory_lock(hashtextextended('thidua.relay:' || ?, 0))")
                .param(topic)
                .query(Boolean.class)
                .single();
    }

    long cursor() {
        jdbc.sql("insert into relay_cursor (topic, position) values (?, 0) on conflict do nothing")
                .param(topic)
                .update();
        return jdbc.sql("select position from relay_cursor where topic = ?")
                .param(topic)
                .query(Long.class)
                .single();
    }

    void move(long from, long to) {
        int moved =
                jdbc.sql("update relay_cursor set position = ? where topic = ? and position = ?")
                        .params(to, topic, from)
                        .update();
        if (moved != 1) {
            throw new IllegalStateException("somebody else has moved the cursor from " + from);
        }
    }

    List<LogRow> after(long position) {
        return log.page(Selection.ALL, position, PAGE);
    }

    @Override
    public void close() {
        session.destroy();
    }
}
