package vn.thidua.command.log;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a group of appends in one transaction and tells each what became of it. One thread at a
 * time.
 *
 * <p>While this node is alone, the group is placed after the head that it knows, and one statement
 * writes it unless the head has moved; a large group is written ahead. When another node has moved
 * the head, or is writing, the long way is taken: the head row is locked first and what that node
 * wrote is read; the next group begins like that too, as long as there is something foreign to
 * read.
 */
final class GroupWriter {
    /** From so many rows on COPY is faster, measured. */
    private static final int LARGE = 48;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AppendStatement statement;
    private final AppendCopy copy;
    private final Ahead ahead;
    private final Tails tails;
    private final LogReader reader;
    private final Tally tally;
    private final Growth growth;
    private boolean alone = true;

    GroupWriter(
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transaction,
            Tails tails,
            LogReader reader,
            Tally tally,
            Growth growth,
            Executor disk) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.statement = new AppendStatement(batches, growth.node());
        this.copy = new AppendCopy(batches, growth.node());
        this.ahead = new Ahead(requireNonNull(batches.getDataSource()), growth.node(), disk);
        this.tails = tails;
        this.reader = reader;
        this.tally = tally;
        this.growth = growth;
    }

    void write(List<Pending> group) {
        boolean restsOnStreams = group.stream().allMatch(append -> append.streams() != null);
        if (group.size() > 1 && !restsOnStreams) {
            oneByOne(group);
            return;
        }
        try {
            if (!(alone && restsOnStreams && wroteAtKnownHead(group))) {
                ahead.land();
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
        if (group.stream().mapToInt(append -> append.drafts().size()).sum() >= LARGE) {
            return wroteAhead(group);
        }
        ahead.land();
        var placement = placement(tails.head(), group);
        boolean written = write(placement);
        if (written) {
            publish(placement);
        }
        return written;
    }

    /**
     * Follows what the disk is taking now, unless it is not known what that follows. A row that is
     * there already may be another node's: then it is to be seen on the long way whose fault it is.
     */
    private boolean wroteAhead(List<Pending> group) {
        var before = ahead.underWay();
        if (before.isPresent() && tails.head() < before.get().head()) {
            return false;
        }
        var placement =
                before.map(flying -> placement(flying.newHead(), group, flying.grown()))
                        .orElseGet(() -> placement(tails.head(), group));
        try {
            return !placement.isEmpty() && ahead.write(placement, this::publish);
        } catch (DataIntegrityViolationException _) {
            return false;
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("the log cannot be reached", e);
        }
    }

    private boolean write(Placement placement) {
        if (placement.size() >= LARGE) {
            return copy.write(placement);
        }
        return placement.isEmpty() || statement.write(placement);
    }

    /** Locks the head row: from here to the commit nobody else appends. */
    private void writeLocked(List<Pending> group) {
        var written =
                transaction.execute(_ -> {
                    jdbc.sql(WriteLock.ALONE).query(Integer.class).single();
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
        publish(requireNonNull(written));
    }

    private Placement placement(long head, List<Pending> group) {
        return placement(head, group, Map.of());
    }

    /** {@code grown}: ends that are not known in the log yet. */
    private Placement placement(long head, List<Pending> group, Map<String, Tail> grown) {
        var ends = reader.ends(group);
        grown.forEach((stream, end) -> ends.merge(stream, end, Tail::later));
        var placement = new Placement(head, ends);
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
        tails.grow(placement.head(), placement.grown(), placement.newHead());
        tally.groups().increment();
        tally.entries().add(placement.size());
        tally.conflicts().add(placement.refused());
        placement.announce();
        growth.announce();
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
