package vn.thidua.command.log;

import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The one seat from which the log is read on for a purpose: a lock that belongs to a database
 * session.
 *
 * <p>Cursors are read and moved over the very session that holds the lock. Who has lost the session
 * has lost the seat, and cannot move a cursor any more.
 */
public final class Seat implements AutoCloseable {
    private final String name;
    private final SingleConnectionDataSource session;
    private final JdbcClient jdbc;

    /**
     * Opens the session.
     *
     * @param name begins with its purpose, such as {@code relay:} and a topic
     * @param idle after which PostgreSQL ends the session: a node that hangs gives its seat up
     */
    public Seat(JdbcConnectionDetails database, String name, Duration idle) {
        this.name = name;
        this.session = session(database, "thidua-" + name.replaceFirst(":.*", ""), idle);
        this.jdbc = JdbcClient.create(session);
    }

    /** One connection outside the pool. */
    static SingleConnectionDataSource session(
            JdbcConnectionDetails database, String application, Duration idle) {
        var session =
                new SingleConnectionDataSource(
                        database.getJdbcUrl(),
                        String.valueOf(database.getUsername()),
                        String.valueOf(database.getPassword()),
                        true);
        session.setConnectionProperties(shortPatience(application, idle));
        return session;
    }

    /** A dead session is noticed within seconds, on this side and in PostgreSQL. */
    private static Properties shortPatience(String application, Duration idle) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", application);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "options",
                "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
                        + " -c idle_session_timeout="
                        + idle.toMillis());
        return properties;
    }

    /** Whether the seat is ours now. It stays ours until the session ends. */
    public boolean take() {
        return jdbc.sql("select pg_try_advisory_lock(hashtextextended('thidua.' || ?, 0))")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    public Cursor cursor(String reader) {
        return new Cursor(jdbc, reader);
    }

    @Override
    public void close() {
        session.destroy();
    }
}
