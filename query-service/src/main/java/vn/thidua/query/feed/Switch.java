package vn.thidua.query.feed;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a filled generation in the place of the tables that serve. Readers never wait long and never
 * see half of it: the tables are taken all at once or not at all, and only when no reader is left
 * whose view of the database is older than the last row that was filled.
 */
final class Switch {
    private static final int TRIES = 200;
    private static final long PAUSE_MILLIS = 50;

    private final RebuildSession session;
    private final Generation generation;
    private final JdbcTemplate jdbc;

    Switch(RebuildSession session, Generation generation) {
        this.session = session;
        this.generation = generation;
        jdbc = session.jdbc();
    }

    ContentHash served() {
        session.lookAtServed();
        try {
            return ContentHash.of(generation.readModel(), JdbcClient.create(jdbc));
        } finally {
            session.lookInto(generation);
        }
    }

    ContentHash fresh() {
        return ContentHash.of(generation.readModel(), JdbcClient.create(jdbc));
    }

    /** Says whether it was done; a reader that goes on for too long can prevent it. */
    boolean swap() {
        session.waitForDisk(true);
        var filled = jdbc.queryForObject("select pg_current_xact_id()::text", String.class);
        return retried(() -> isSeenByAll(filled)) && retried(this::isSwapped);
    }

    /** Who waits for the lock of a read model looks anew when he gets it. */
    private boolean isSeenByAll(@Nullable String filled) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        """
                        select not exists (
                            select from pg_stat_activity
                             where backend_type = 'client backend' and datname = current_database()
                               and pid <> pg_backend_pid() and wait_event is distinct from 'advisory'
                               and age(backend_xmin) > age(?::xid8::xid))
                        """,
                        Boolean.class,
                        filled));
    }

    /**
     * Gives up sooner than the database looks for deadlocks: then it is this side that steps back,
     * and never a reader who took two tables the other way round.
     */
    private boolean isSwapped() {
        try {
            session.transaction()
                    .executeWithoutResult(_ -> {
                        jdbc.execute("set local statement_timeout = '400ms'");
                        jdbc.execute(
                                "lock table %s in access exclusive mode"
                                        .formatted(String.join(", ", generation.served())));
                        jdbc.execute("set local statement_timeout = 0");
                        generation.swap(jdbc);
                    });
            return true;
        } catch (QueryTimeoutException _) {
            return false;
        }
    }

    private static boolean retried(BooleanSupplier step) {
        for (int i = 0; i < TRIES; i++) {
            if (step.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
