package vn.thidua.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.engines.Engines;

/** A new database with the tables of the read models, over one connection. */
public final class Tables {
    private final DataSource database;

    public Tables() {
        var postgres = Engines.shared().postgres();
        database =
                new SingleConnectionDataSource(
                        Engines.shared().freshDatabase(),
                        postgres.user(),
                        postgres.password(),
                        true);
        Flyway.configure().dataSource(database).load().migrate();
    }

    public DataSource database() {
        return database;
    }

    public DataSourceTransactionManager transactions() {
        return new DataSourceTransactionManager(database);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database);
    }
}
