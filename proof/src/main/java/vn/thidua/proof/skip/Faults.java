package vn.thidua.proof.skip;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Faults in the database itself, where no store can know of them: an insert that stands still after
 * it has taken its number, and sessions that end.
 */
final class Faults implements AutoCloseable {
    /** An insert into a stream whose name begins like this stands still until it is let go. */
    static final String HELD = "held";

    /** An insert into a stream whose name begins like this takes its time. */
    static final String SLOW = "slow";

    private static final int GATE = 20_140;
    private final Connection session;

    Faults(Store store, Duration longestStall) {
        try {
            session = store.session();
            execute(triggers(store.table(), store.streamColumn(), longestStall.toMillis()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String triggers(String table, String stream, long stallMillis) {
        return """
        create or replace function fault_held() returns trigger language plpgsql as $$
        begin
            perform pg_advisory_xact_lock_shared(%4$d);
            return new;
        end $$;
        create or replace function fault_slow() returns trigger language plpgsql as $$
        begin
            perform pg_sleep(random() * %3$d / 1000.0);
            return new;
        end $$;
        create or replace trigger fault_held before insert on %1$s for each row
            when (new.%2$s like 'held%%') execute function fault_held();
        create or replace trigger fault_slow before insert on %1$s for each row
            when (new.%2$s like 'slow%%') execute function fault_slow();
        """
                .formatted(table, stream, stallMillis, GATE);
    }

    void closeTheGate() throws SQLException {
        execute("select pg_advisory_lock(" + GATE + ")");
    }

    void openTheGate() throws SQLException {
        execute("select pg_advisory_unlock_all()");
    }

    /** Whether somebody stands before the gate. */
    boolean holdsSomebody() throws SQLException {
        return isTrue(
                "select exists (select from pg_locks l join pg_database d on d.oid = l.database"
                        + " where d.datname = current_database() and locktype = 'advisory'"
                        + " and objid = "
                        + GATE
                        + " and not granted)");
    }

    /** Ends the session of one who writes at this moment, if there is one. */
    boolean killAWriter() throws SQLException {
        return isTrue(
                "select coalesce((select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()"
                        + " and backend_xid is not null order by random() limit 1), false)");
    }

    private boolean isTrue(String question) throws SQLException {
        try (var statement = session.createStatement();
                var result = statement.executeQuery(question)) {
            return result.next() && result.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
