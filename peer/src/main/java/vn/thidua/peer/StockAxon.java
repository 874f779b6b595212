package vn.thidua.peer;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon 4 with its JDBC event store on PostgreSQL, as its reference guide sets it up: Spring's
 * transactions, JSON, an embedded event store, a cache of aggregates.
 *
 * <p>A connection is taken at the first statement, after the aggregate is locked; without that a
 * crowd on one aggregate locks itself out of the pool.
 */
final class StockAxon implements AutoCloseable {
    private static final String UNIQUE_VIOLATION = "23505";

    private final HikariDataSource pool = new HikariDataSource();
    private final ConnectionProvider provider;
    private final SpringTransactionManager transactions;
    private final JdbcEventStorageEngine engine;

    StockAxon(String url, String user, String password, int connections) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(connections);
        var lazily = new LazyConnectionDataSourceProxy(pool);
        transactions = new SpringTransactionManager(new JdbcTransactionManager(lazily));
        provider =
                new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(lazily));
        engine = engineOn(provider).build();
    }

    /** An engine as it is shipped; what is not said here is left as it is. */
    JdbcEventStorageEngine.Builder engineOn(ConnectionProvider itsConnections) {
        Serializer json = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(itsConnections)
                .transactionManager(transactions)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .persistenceExceptionResolver(StockAxon::isDuplicate);
    }

    private static boolean isDuplicate(Exception failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    void createTables() {
        transactions.executeInTransaction(
                () -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
    }

    JdbcEventStorageEngine engine() {
        return engine;
    }

    ConnectionProvider provider() {
        return provider;
    }

    SpringTransactionManager transactions() {
        return transactions;
    }

    /** The whole framework around the engine, with one aggregate. */
    Configuration application() {
        var configuration =
                DefaultConfigurer.defaultConfiguration()
                        .configureTransactionManager(_ -> transactions)
                        .configureSerializer(_ -> Jackson3Serializer.builder().build())
                        .configureEventStore(
                                _ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                        .configureAggregate(
                                AggregateConfigurer.defaultConfiguration(Bloc.class)
                                        .configureCache(_ -> new WeakReferenceCache()))
                        .buildConfiguration();
        configuration.start();
        return configuration;
    }

    @Override
    public void close() {
        pool.close();
    }
}
