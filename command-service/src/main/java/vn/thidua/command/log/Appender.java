package vn.thidua.command.log;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.domain.log.LogEntry;

/**
 * The only writer of the log. Once {@link #append} returns, the entries are on disk.
 *
 * <p>One append is one transaction here. Whoever lets several appends share one changes this class
 * and no other.
 */
@Component
public class Appender {
    private static final String INSERT =
            """
            insert into event_log (position, stream, sequence, type, schema, payload, recorded_at,
                happened_on, source, actor, unit, command, command_id, ordinal, request_hash,
                leaf_hash, tags, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Growth growth;

    public Appender(
            JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, Growth growth) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = transaction;
        this.growth = growth;
    }

    /**
     * Appends all drafts or none.
     *
     * @throws AppendRefused when the condition no longer holds, or a command is in the log already
     */
    public List<LogEntry> append(Condition condition, List<Draft> drafts) {
        var entries = transaction.execute(_ -> write(condition, drafts));
        growth.announce();
        return entries;
    }

    private List<LogEntry> write(Condition condition, List<Draft> drafts) {
        // Locks the head row: from here to the commit nobody else appends.
        long before =
                jdbc.sql("update log_head set position = position + ? returning position - ?")
                        .params(drafts.size(), drafts.size())
                        .query(Long.class)
                        .single();
        requireUnchanged(condition, before);
        requireNew(drafts);
        var entries = place(before, drafts);
        insert(entries, drafts);
        return entries;
    }

    private void requireUnchanged(Condition condition, long head) {
        if (condition.after() >= head) {
            return;
        }
        var parameters = new ArrayList<Object>(List.of(condition.after()));
        var sql =
                "select exists (select from event_log where position > ? and "
                        + condition.selection().sql(parameters)
                        + ")";
        if (jdbc.sql(sql).params(parameters).query(Boolean.class).single()) {
            throw new AppendRefused.Conflict(condition.after());
        }
    }

    private void requireNew(List<Draft> drafts) {
        var ids = drafts.stream().map(Draft::commandId).distinct().toArray(String[]::new);
        jdbc.sql("select command_id from event_log where command_id = any (?) limit 1")
                .param(1, ids)
                .query(String.class)
                .optional()
                .ifPresent(id -> {
                    throw new AppendRefused.AlreadyRecorded(id);
                });
    }

    private List<LogEntry> place(long before, List<Draft> drafts) {
        var sequences = new HashMap<String, Long>();
        var entries = new ArrayList<LogEntry>();
        for (var draft : drafts) {
            entries.add(place(before + entries.size() + 1, next(sequences, draft.stream()), draft));
        }
        return entries;
    }

    private long next(Map<String, Long> sequences, String stream) {
        long sequence = sequences.computeIfAbsent(stream, this::lastSequence) + 1;
        sequences.put(stream, sequence);
        return sequence;
    }

    private long lastSequence(String stream) {
        return jdbc.sql("select coalesce(max(sequence), 0) from event_log where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private static LogEntry place(long position, long sequence, Draft draft) {
        return new LogEntry(
                        position,
                        draft.stream(),
                        sequence,
                        draft.type(),
                        draft.schema(),
                        draft.payload(),
                        // As fine as PostgreSQL keeps it, so that the hash holds when read back.
                        draft.recordedAt().truncatedTo(ChronoUnit.MICROS),
                        draft.happenedOn(),
                        draft.source(),
                        draft.actor(),
                        draft.unit(),
                        draft.command(),
                        draft.commandId(),
                        draft.ordinal(),
                        draft.requestHash(),
                        "")
                .hashed();
    }

    private void insert(List<LogEntry> entries, List<Draft> drafts) {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(LogRow.values(entries.get(i), drafts.get(i)));
        }
        batches.batchUpdate(INSERT, rows);
    }
}
