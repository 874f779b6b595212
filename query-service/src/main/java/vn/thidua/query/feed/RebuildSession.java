package vn.thidua.query.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one connection over which a generation is filled and switched. It holds the lock that allows
 * one rebuild at a time over all instances, so the lock is free again when the instance dies.
 */
final class RebuildSession implements AutoCloseable {
    private final Connection connection;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    private RebuildSession(Connection connection) {
        this.connection = connection;
        var single = new SingleConnectionDataSource(connection, true);
        jdbc = new JdbcTemplate(single);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(single));
    }

    /** Nothing where another rebuild is under way, here or in another instance. */
    static Optional<RebuildSession> open(DataSource database) {
        RebuildSession session;
        try {
            session = new RebuildSession(database.getConnection());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("no connection for a rebuild", e);
        }
        var free =
                session.jdbc.queryForObject(
                        "select pg_try_advisory_lock(hashtext('thidua rebuild'), 0)",
                        Boolean.class);
        if (Boolean.TRUE.equals(free)) {
            return Optional.of(session);
        }
        session.close();
        return Optional.empty();
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** From now on a table's name means that of the generation. */
    void lookInto(Generation generation) {
        jdbc.execute("set search_path to %s, public".formatted(generation.schema()));
    }

    /** From now on a table's name means the one that serves. */
    void lookAtServed() {
        jdbc.execute("set search_path to public");
    }

    /**
     * Whether a commit waits for the disk. What is filled need not: a crash drops it anyway, and
     * the commit that switches makes all before it lasting.
     */
    void waitForDisk(boolean waits) {
        jdbc.execute("set synchronous_commit to " + (waits ? "on" : "off"));
    }

    /** Until released, the read model that serves is not written by any instance. */
    void hold(ReadModel readModel) {
        jdbc.query(
                "select pg_advisory_lock(hashtext('thidua read model'), hashtext(?))",
                _ -> {},
                readModel.name());
    }

    void release(ReadModel readModel) {
        jdbc.query(
                "select pg_advisory_unlock(hashtext('thidua read model'), hashtext(?))",
                _ -> {},
                readModel.name());
    }

    /** Gives the connection back as it came. */
    @Override
    public void close() {
        try (connection) {
            jdbc.execute(
                    "reset search_path; reset synchronous_commit; select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the connection of a rebuild", e);
        }
    }
}
