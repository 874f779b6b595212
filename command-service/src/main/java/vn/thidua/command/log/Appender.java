package vn.thidua.command.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.domain.log.LogEntry;

/**
 * The only writer of the log. Once {@link #append} returns, the entries are on disk.
 *
 * <p>Whoever finds nobody writing writes at once, in his own thread. What comes meanwhile waits and
 * is written together afterwards: one transaction, one wait for the disk, however many they are. So
 * a single append pays nothing for the others, and nobody waits for company.
 */
@Component
public class Appender {
    private static final int MOST_WAITING = 4_096;

    /** So few that a crowd is in two groups: one goes in while the disk takes the other. */
    private static final int MOST_ROWS = 128;

    private static final long MOST_CHARACTERS = 1 << 20;

    private final BlockingQueue<Pending> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean writing = new AtomicBoolean();
    private final Executor crowd = oneThread("log-writer");
    private final Tails tails = new Tails();
    private final Tally tally = new Tally();
    private final LogReader reader;
    private final GroupWriter writer;

    public Appender(
            JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, Growth growth) {
        this.reader = new LogReader(jdbc, tails, tally);
        this.writer =
                new GroupWriter(
                        jdbc,
                        batches,
                        transaction,
                        tails,
                        reader,
                        tally,
                        growth,
                        oneThread("log-disk"));
    }

    /** Goes when it has been quiet for a while. */
    private static Executor oneThread(String name) {
        var pool =
                new ThreadPoolExecutor(
                        1,
                        1,
                        1,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name(name).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Appends all drafts or none.
     *
     * @throws AppendRefused when the condition no longer holds, a command is in the log already, or
     *     too many wait
     */
    public List<LogEntry> append(Condition condition, List<Draft> drafts) {
        var append = new Pending(condition, drafts);
        if (!waiting.offer(append)) {
            tally.full().increment();
            throw new AppendRefused.Full(MOST_WAITING);
        }
        if (writing.compareAndSet(false, true)) {
            writeNext();
            passOn();
        }
        return append.await();
    }

    /** What has been done so far. */
    Tally tally() {
        return tally;
    }

    /** How many wait at the moment. */
    int waiting() {
        return waiting.size();
    }

    /** Reads what other nodes have appended, and says whether there was anything. */
    public boolean catchUp() {
        return reader.catchUp();
    }

    /** The head up to which nothing follows the position in the stream, where this node knows. */
    public OptionalLong unchangedUpTo(String stream, long position) {
        return tails.unchangedUpTo(stream, position);
    }

    /** A reader has found this to be the last entry of the stream, when the log ended there. */
    public void learn(String stream, long sequence, long position, long head) {
        tails.learn(stream, new Tail(sequence, position), head);
    }

    /** Whatever goes wrong, everybody hears of it, and the next group is written all the same. */
    private void writeNext() {
        var group = next();
        try {
            writer.write(group);
        } catch (RuntimeException e) {
            group.forEach(append -> append.fail(e));
        } catch (Error e) {
            group.forEach(append -> append.fail(new IllegalStateException(e)));
        }
    }

    /** As many as come together without growing too big. */
    private List<Pending> next() {
        var group = new ArrayList<Pending>();
        int rows = 0;
        long size = 0;
        while (rows < MOST_ROWS && size < MOST_CHARACTERS) {
            var append = waiting.poll();
            if (append == null) {
                break;
            }
            group.add(append);
            rows += append.drafts().size();
            size += append.size();
        }
        return group;
    }

    /** Ends the writing, unless more has come meanwhile: then the crowd is served. */
    private void passOn() {
        if (isCrowded()) {
            crowd.execute(this::serve);
        }
    }

    private void serve() {
        do {
            writeNext();
        } while (isCrowded());
    }

    /** Whether somebody waits; if not, the next one to come writes himself. */
    private boolean isCrowded() {
        if (!waiting.isEmpty()) {
            return true;
        }
        writing.set(false);
        return !waiting.isEmpty() && writing.compareAndSet(false, true);
    }
}
