package vn.thidua.query.reading;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all parts of a view from one moment of the database, so that its numbers agree with each
 * other also while the feed writes. The database itself refuses to write here.
 */
@Component
public class Snapshot {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Snapshot(DataSource database, PlatformTransactionManager transactions) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T read(Function<JdbcClient, T> query) {
        @Nullable T view = transaction.execute(_ -> query.apply(jdbc));
        return Objects.requireNonNull(view);
    }
}
