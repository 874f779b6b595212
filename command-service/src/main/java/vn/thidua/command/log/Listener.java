package vn.thidua.command.log;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database that another node has appended. It saves waiting, no more: who waits for
 * growth also looks by himself now and then.
 */
@Component
class Listener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int LOOK_MILLIS = 1_000;
    private static final Duration FOR_EVER = Duration.ZERO;

    private final JdbcConnectionDetails database;
    private final Growth growth;
    private volatile @Nullable Thread thread;

    Listener(JdbcConnectionDetails database, Growth growth) {
        this.database = database;
        this.growth = growth;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("log-listener").start(this::run);
    }

    @Override
    public void stop() {
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                LOG.debug("not listening for a moment", e);
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        var session = Seat.session(database, "thidua-listener", FOR_EVER);
        try (var connection = session.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen thidua_log");
            var postgres = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                hear(postgres.getNotifications(LOOK_MILLIS));
            }
        } finally {
            session.destroy();
        }
    }

    private void hear(PGNotification @Nullable [] notifications) {
        if (notifications == null) {
            return;
        }
        for (var notification : notifications) {
            if (!notification.getParameter().equals(growth.node())) {
                growth.announce();
                return;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
