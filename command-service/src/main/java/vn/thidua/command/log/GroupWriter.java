package vn.thidua.command.log;

import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a group of appends in one transaction and tells each what became of it. One thread at a
 * time.
 *
 * <p>While this node is alone, the group is placed after the head that it knows, and one statement
 * writes it unless the head has moved. When another node has moved it, the head row is locked first
 * and what that node wrote is read; the next group begins like that too, as long as there is
 * something foreign to read.
 */
final class GroupWriter {
    /** From so many rows on COPY is faster, measured. */
    private static final int LARGE = 48;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AppendStatement statement;
    private final AppendCopy copy;
    private final Tails tails;
    private final LogReader reader;
    private final Tally tally;
    private boolean alone = true;

    GroupWriter(
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transaction,
            Tails tails,
            LogReader reader,
            Tally tally,
            String node) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.statement = new AppendStatement(batches, node);
        this.copy = new AppendCopy(batches, node);
        this.tails = tails;
        this.reader = reader;
        this.tally = tally;
    }

    void write(List<Pending> group) {
        boolean restsOnStreams = group.stream().allMatch(append -> append.streams() != null);
        if (group.size() > 1 && !restsOnStreams) {
            oneByOne(group);
            return;
        }
        try {
            if (!(alone && restsOnStreams && wroteAtKnownHead(group))) {
                writeLocked(group);
            }
        } catch (DataIntegrityViolationException e) {
            if (group.size() == 1) {
                group.getFirst().fail(refusal(group.getFirst(), e));
            } else {
                // One of them is at fault and must not hurt the others.
                oneByOne(group);
            }
        } catch (RuntimeException e) {
            group.forEach(append -> append.fail(e));
        }
    }

    private void oneByOne(List<Pending> group) {
        group.forEach(append -> write(List.of(append)));
    }

    private boolean wroteAtKnownHead(List<Pending> group) {
        var placement = placement(tails.head(), group);
        boolean written = write(placement);
        if (written) {
            publish(placement);
        }
        return written;
    }

    /** Whether the log ended where the placement begins, so that it was written. */
    private boolean write(Placement placement) {
        if (placement.size() >= LARGE) {
            return Objects.requireNonNull(transaction.execute(_ -> copy.write(placement)));
        }
        return placement.isEmpty() || statement.write(placement);
    }

    /** Locks the head row: from here to the commit nobody else appends. */
    private void writeLocked(List<Pending> group) {
        var written =
                transaction.execute(_ -> {
                    long head =
                            jdbc.sql("select position from log_head for update")
                                    .query(Long.class)
                                    .single();
                    alone = !reader.catchUp(head);
                    var placement = placement(head, group);
                    if (!write(placement)) {
                        throw new IllegalStateException("the head has moved although it is locked");
                    }
                    return placement;
                });
        publish(Objects.requireNonNull(written));
    }

    private Placement placement(long head, List<Pending> group) {
        var placement = new Placement(head, reader.ends(group));
        for (var append : group) {
            if (reader.holds(append)) {
                placement.place(append);
            } else {
                placement.refuse(append);
            }
        }
        return placement;
    }

    private void publish(Placement placement) {
        tails.grow(placement.grown(), placement.newHead());
        tally.groups().increment();
        tally.entries().add(placement.size());
        tally.conflicts().add(placement.refused());
        placement.announce();
    }

    private RuntimeException refusal(Pending append, DataIntegrityViolationException e) {
        var ids = append.drafts().stream().map(Draft::commandId).distinct().toArray(String[]::new);
        if (!(e instanceof DuplicateKeyException)) {
            return e;
        }
        return jdbc.sql("select command_id from event_log where command_id = any (?) limit 1")
                .param(1, ids)
                .query(String.class)
                .optional()
                .<RuntimeException>map(AppendRefused.AlreadyRecorded::new)
                .orElse(e);
    }
}
