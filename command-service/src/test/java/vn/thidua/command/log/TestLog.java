package vn.thidua.command.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engines.Engines;

/** A log in a database of its own, without the rest of the service. */
public final class TestLog implements AutoCloseable {
    public final String url = Engines.shared().freshDatabase();
    public final HikariDataSource dataSource;
    public final JdbcClient jdbc;
    public final Growth growth = new Growth();
    public final EventLog log;
    public final Appender appender;

    public TestLog() {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(Engines.shared().postgres().user());
        config.setPassword(Engines.shared().postgres().password());
        config.setMaximumPoolSize(10);
        dataSource = new HikariDataSource(config);
        LogTables.bringUp(
                url, config.getUsername(), config.getPassword(), Engines.shared().service().name());
        jdbc = JdbcClient.create(dataSource);
        log = new EventLog(jdbc);
        appender = anotherNode();
    }

    /** The appender of another node on the same log. */
    public Appender anotherNode() {
        return nodeOver(dataSource);
    }

    /** The appender of a node that reaches the log in this way. */
    Appender nodeOver(DataSource way) {
        return new Appender(
                JdbcClient.create(way),
                new JdbcTemplate(way),
                new TransactionTemplate(new JdbcTransactionManager(way)),
                growth);
    }

    /** How many transactions wrote what is in the log. */
    public long transactions() {
        return jdbc.sql("select count(distinct xmin::text) from event_log")
                .query(Long.class)
                .single();
    }

    List<Long> positions() {
        return log.view(Selection.ALL, 0).rows().stream()
                .map(row -> row.entry().position())
                .toList();
    }

    List<Long> sequences(String stream) {
        return log.view(Selection.ofStream(stream), 0).rows().stream()
                .map(row -> row.entry().sequence())
                .toList();
    }

    /** So many numbers without a hole. */
    static List<Long> dense(long count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    /** For those who need a session of their own. */
    public JdbcConnectionDetails connection() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return Engines.shared().postgres().user();
            }

            @Override
            public String getPassword() {
                return Engines.shared().postgres().password();
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
