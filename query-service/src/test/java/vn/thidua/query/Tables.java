package vn.thidua.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.engines.Engines;

/** A new database with the tables of the read models, over one connection. */
public final class Tables {
    private final String url = Engines.shared().freshDatabase();
    private final DataSource database = anotherConnection();

    public Tables() {
        Flyway.configure().dataSource(database).load().migrate();
    }

    /** As another instance of the service has it. */
    public DataSource anotherConnection() {
        var postgres = Engines.shared().postgres();
        return new SingleConnectionDataSource(url, postgres.user(), postgres.password(), true);
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
