package vn.thidua.command.log;

/**
 * A lock of the database around all that writes the log, held until the end of the transaction.
 *
 * <p>A group that is written ahead has rows before it has the head row, and shares the lock with
 * its kind. Everybody else takes the head row first and so must be alone, or the two would wait for
 * each other. Who cannot get it takes his turn on the long way, so that nobody starves.
 */
final class WriteLock {
    private static final long KEY = 0x7468_6964_7561L;

    static final String TRY_SHARED = "select pg_try_advisory_xact_lock_shared(" + KEY + ")";
    static final String TRY_ALONE = "select pg_try_advisory_xact_lock(" + KEY + ") as free";
    static final String ALONE = "select 1 from pg_advisory_xact_lock(" + KEY + ")";

    private WriteLock() {}
}
