package vn.thidua.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import vn.thidua.command.log.CopyText;
import vn.thidua.command.log.LogTables;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.engines.Postgres;
import vn.thidua.engines.Postgres.Role;
import vn.thidua.local.Stand;

/**
 * Fills an empty log as no writer could: by COPY, with the unique keys indexed afterwards. The
 * relay and the processes stand at its end, as if all of it had been long ago.
 */
final class LogFill {
    private static final int CHUNK = 2_000;
    private static final int AHEAD = 2;

    private static final String COPY =
            """
            copy event_log (position, stream, sequence, type, schema, payload, recorded_at, happened_on,
                source, actor, unit, command, command_id, ordinal, request_hash, leaf_hash) from stdin\
            """;

    private static final String KEYS =
            """
            select conname, pg_get_constraintdef(oid) from pg_constraint
             where conrelid = 'event_log'::regclass and contype = 'u'\
            """;

    private static final List<String> READERS =
            List.of(
                    "relay:" + Stand.TOPIC,
                    "process:WhenAllInputsLockedThenComputeRelativeScores",
                    "process:WhenBoardsMergedThenAdjustOpenCycles",
                    "process:WhenDeadlinePassedThenClosePhase");

    private LogFill() {}

    /** Makes the tables of the log in a database and fills them. */
    static void fill(
            Postgres postgres,
            String database,
            Role owner,
            Role service,
            Stream<LogEntry> entries) {
        var url = postgres.url(database);
        LogTables.bringUp(url, owner.name(), owner.password(), service.name());
        try (var connection =
                DriverManager.getConnection(url, postgres.user(), postgres.password())) {
            fill(connection, entries);
        } catch (SQLException e) {
            throw new IllegalStateException("the log could not be filled", e);
        }
    }

    private static void fill(Connection connection, Stream<LogEntry> entries) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '256MB'");
            var keys = new ArrayList<String>();
            try (var row = statement.executeQuery(KEYS)) {
                while (row.next()) {
                    keys.add(row.getString(1) + " " + row.getString(2));
                }
            }
            for (var key : keys) {
                statement.execute("alter table event_log drop constraint " + key.split(" ", 2)[0]);
            }
            long copied = copy(connection.unwrap(PGConnection.class), entries);
            for (var key : keys) {
                statement.execute("alter table event_log add constraint " + key);
            }
            statement.execute("update log_head set position = " + copied);
            for (var reader : READERS) {
                statement.execute(
                        "insert into log_cursor (reader, position) values ('%s', %d)"
                                .formatted(reader, copied));
            }
            // Now, so that no later moment pays for it.
            statement.execute("vacuum (analyze) event_log");
            statement.execute("checkpoint");
        }
    }

    private static long copy(PGConnection connection, Stream<LogEntry> entries)
            throws SQLException {
        var copy = connection.getCopyAPI().copyIn(COPY);
        try {
            var chunks =
                    entries.gather(Gatherers.windowFixed(CHUNK))
                            .gather(Gatherers.mapConcurrent(AHEAD, LogFill::rows))
                            .iterator();
            while (chunks.hasNext()) {
                var chunk = chunks.next();
                copy.writeToCopy(chunk, 0, chunk.length);
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static byte[] rows(List<LogEntry> entries) {
        var text = new CopyText();
        entries.forEach(entry -> row(text, entry.hashed()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(CopyText text, LogEntry e) {
        text.value(e.position());
        text.value(e.stream());
        text.value(e.sequence());
        text.value(e.type());
        text.value(e.schema());
        text.value(e.payload());
        text.value(e.recordedAt());
        text.value(e.happenedOn());
        text.value(e.source());
        text.value(e.actor());
        text.value(e.unit());
        text.value(e.command());
        text.value(e.commandId());
        text.value(e.ordinal());
        text.value(e.requestHash());
        text.value(e.leafHash());
        text.endRow();
    }
}
