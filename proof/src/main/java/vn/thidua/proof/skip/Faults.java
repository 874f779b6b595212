package vn.thidua.proof.skip;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Faults in the database itself, where no store can know of them: an insert that stands still after
 * it has taken its number, and sessions that end.
 */
final class Faults implements AutoCloseable {
    /** An insert into a stream whose name begins like this takes its time. */
    static final String SLOW = "slow";

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
            perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
            return new;
        end $$;
        create or replace function fault_slow() returns trigger language plpgsql as $$
        begin
            perform pg_sleep(random() * %3$d / 1000.0);
            return new;
        end $$;
        create or replace trigger fault_first before insert on %1$s for each row
            when (new.%2$s like '%4$s%%') execute function fault_held(%5$d);
        create or replace trigger fault_second before insert on %1$s for each row
            when (new.%2$s like '%6$s%%') execute function fault_held(%7$d);
        create or replace trigger fault_slow before insert on %1$s for each row
            when (new.%2$s like '%8$s%%') execute function fault_slow();
        """
                .formatted(
                        table,
                        stream,
                        stallMillis,
                        Gate.FIRST.stream,
                        Gate.FIRST.lock,
                        Gate.SECOND.stream,
                        Gate.SECOND.lock,
                        SLOW);
    }

    void close(Gate gate) throws SQLException {
        execute("select pg_advisory_lock(" + gate.lock + ")");
    }

    void open(Gate gate) throws SQLException {
        execute("select pg_advisory_unlock(" + gate.lock + ")");
    }

    /** How many stand before the gate. */
    int heldAt(Gate gate) throws SQLException {
        return number(
                "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                        + " where d.datname = current_database() and locktype = 'advisory'"
                        + " and not granted and objid = "
                        + gate.lock);
    }

    /** Ends the session of one who writes at this moment, if there is one. */
    boolean killAWriter() throws SQLException {
        return number(
                        "select count(pg_terminate_backend(pid)) from (select pid"
                                + " from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid() and backend_xid is not null"
                                + " order by random() limit 1) writer")
                > 0;
    }

    private int number(String question) throws SQLException {
        try (var statement = session.createStatement();
                var result = statement.executeQuery(question)) {
            result.next();
            return result.getInt(1);
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
