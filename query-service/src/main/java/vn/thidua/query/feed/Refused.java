package vn.thidua.query.feed;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;

/**
 * Why an entry was not applied, where that lies in the entry or in the tables and not in a database
 * that is away. It names code, table and constraint, and no value: an operator sees it, and values
 * may be about people.
 */
record Refused(Cause cause, String detail) {

    /** Nothing where the same may succeed when it is tried again. */
    static Optional<Refused> of(RuntimeException failure) {
        if (failure instanceof Undigested) {
            return Optional.of(new Refused(Cause.CODE_FAILED, where(failure.getCause())));
        }
        var sql = sqlException(failure);
        if (sql != null) {
            return bySqlState(sql, failure);
        }
        if (failure instanceof DataIntegrityViolationException) {
            return Optional.of(
                    new Refused(Cause.ROWS_DIFFER, String.valueOf(failure.getMessage())));
        }
        return Optional.empty();
    }

    /** Whether one stream is bad, and not the tables of all. */
    boolean isOfOneStream() {
        return cause != Cause.TABLES_DIFFER;
    }

    private static Optional<Refused> bySqlState(SQLException sql, RuntimeException failure) {
        var state = String.valueOf(sql.getSQLState());
        var kind = state.length() < 2 ? "" : state.substring(0, 2);
        return switch (kind) {
            case "23" -> Optional.of(new Refused(Cause.ROWS_DIFFER, named(state, sql)));
            case "07", "21", "22", "54" ->
                    Optional.of(new Refused(Cause.VALUE_REFUSED, named(state, sql)));
            // Read-only after a failover, locked, or full: it passes.
            case "25", "40", "53", "55", "57", "58" -> Optional.empty();
            default ->
                    failure instanceof NonTransientDataAccessException
                                    && !(failure instanceof NonTransientDataAccessResourceException)
                            ? Optional.of(new Refused(Cause.TABLES_DIFFER, named(state, sql)))
                            : Optional.empty();
        };
    }

    private static String named(String state, SQLException sql) {
        var server = sql instanceof PSQLException e ? e.getServerErrorMessage() : null;
        return server == null
                ? "%s %s".formatted(state, sql.getClass().getName())
                : "%s table %s, column %s, constraint %s"
                        .formatted(
                                state,
                                server.getTable(),
                                server.getColumn(),
                                server.getConstraint());
    }

    private static String where(@Nullable Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        var frames = thrown.getStackTrace();
        return frames.length == 0
                ? thrown.getClass().getName()
                : "%s at %s".formatted(thrown.getClass().getName(), frames[0]);
    }

    /** What the database itself said: a failed batch carries it beside its own words. */
    private static @Nullable SQLException sqlException(Throwable failure) {
        SQLException found = null;
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = sql;
            }
        }
        while (found != null
                && !(found instanceof PSQLException)
                && found.getNextException() != null) {
            found = found.getNextException();
        }
        return found;
    }
}
