package vn.thidua.command.log;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionSystemException;

/**
 * Writes a group ahead: while the disk takes one, the rows of the next go in over another
 * connection. The head moves to the next one after the commit before it, so groups become visible
 * in the order of their positions, and one whose forerunner has failed is not written.
 *
 * <p>One thread writes; another waits for the disk.
 */
final class Ahead {
    private final DataSource database;
    private final String node;
    private final Executor disk;

    /** What the disk is taking, until everybody in it has heard. */
    private volatile @Nullable Flight flight;

    Ahead(DataSource database, String node, Executor disk) {
        this.database = database;
        this.node = node;
        this.disk = disk;
    }

    private record Flight(Placement placement, CompletableFuture<Boolean> landed) {}

    /** What the disk is taking now, so that the next group follows it. */
    Optional<Placement> underWay() {
        var current = flight;
        return current == null ? Optional.empty() : Optional.of(current.placement());
    }

    /** Waits until the disk has taken everything. */
    void land() {
        var current = flight;
        if (current != null) {
            current.landed().join();
        }
    }

    /**
     * Writes the group, and leaves it to the disk.
     *
     * @param onDisk told when it is there
     * @return false when nothing was written: the log does not end where the placement begins, or
     *     somebody else is writing
     */
    boolean write(Placement placement, Consumer<Placement> onDisk) throws SQLException {
        var connection = database.getConnection();
        boolean written = false;
        try {
            connection.setAutoCommit(false);
            written = isWritten(new JdbcTemplate(only(connection)), placement);
        } finally {
            if (!written) {
                giveUp(connection);
            }
        }
        if (written) {
            take(connection, placement, onDisk);
        }
        return written;
    }

    private boolean isWritten(JdbcTemplate jdbc, Placement placement) {
        if (!requireNonNull(jdbc.queryForObject(WriteLock.TRY_SHARED, Boolean.class))) {
            return false;
        }
        var copy = new AppendCopy(jdbc, node);
        copy.writeRows(placement);
        land();
        return copy.moveHead(placement);
    }

    private static DataSource only(Connection connection) {
        return new SingleConnectionDataSource(connection, true);
    }

    private static void giveUp(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    private void take(Connection connection, Placement placement, Consumer<Placement> onDisk) {
        var landed = new CompletableFuture<Boolean>();
        flight = new Flight(placement, landed);
        disk.execute(() -> {
            try (connection) {
                connection.commit();
                onDisk.accept(placement);
            } catch (SQLException e) {
                placement.fail(new TransactionSystemException("the log was not committed", e));
            } catch (RuntimeException | Error e) {
                // Who has heard already does not hear again.
                placement.fail(new IllegalStateException(e));
            } finally {
                flight = null;
                landed.complete(true);
            }
        });
    }
}
