package vn.thidua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Draft;
import vn.thidua.command.log.Growth;
import vn.thidua.command.log.LogTables;
import vn.thidua.peer.Crowd;
import vn.thidua.peer.Words;

/** Our log without the rest of the service. */
final class OurLog implements AutoCloseable {
    private final HikariDataSource pool = new HikariDataSource();
    private final Appender appender;

    OurLog(String url, String user, String password, int connections) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        LogTables.bringUp(url, user, password, user);
        appender = appender();
    }

    private Appender appender() {
        return new Appender(
                JdbcClient.create(pool),
                new JdbcTemplate(pool),
                new TransactionTemplate(new JdbcTransactionManager(pool)),
                new Growth());
    }

    HikariDataSource pool() {
        return pool;
    }

    /** Each writer appends to a stream of its own, an event at a time. */
    double appendsPerSecond(int writers, int bytes, int millis) throws InterruptedException {
        var payload = Words.payload(bytes);
        return Crowd.perSecond(
                writers,
                millis,
                _ -> {
                    var stream = "note:" + UUID.randomUUID();
                    return () -> appender.append(Condition.NONE, List.of(draft(stream, payload)));
                });
    }

    private static Draft draft(String stream, String payload) {
        return new Draft(
                stream,
                "Noted",
                1,
                payload,
                Instant.now(),
                LocalDate.EPOCH,
                null,
                "nhap-lieu",
                "hoa-sen",
                "Note",
                UUID.randomUUID().toString(),
                0,
                "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9",
                List.of(),
                null,
                null);
    }

    @Override
    public void close() {
        pool.close();
    }
}
