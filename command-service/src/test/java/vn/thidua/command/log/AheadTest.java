package vn.thidua.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.command.log.TestLog.dense;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionSystemException;

/** Large groups go in while the disk still takes the one before. */
class AheadTest {
    private static final int LARGE = 100;

    private final TestLog log = new TestLog();
    private final Disk disk = new Disk();
    private final Appender appender = log.nodeOver(disk);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void rows_are_written_while_the_disk_takes_the_group_before_and_come_after_it()
            throws Exception {
        disk.holdNextCommit();
        var first = inBackground(() -> append("bloc:a"));
        disk.awaitCommit();
        var second = inBackground(() -> append("bloc:a"));
        awaitRowsOfTheNext();

        assertThat(log.log.head()).isZero();
        disk.release();

        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        assertThat(log.sequences("bloc:a")).isEqualTo(dense(2 * LARGE));
    }

    @Test
    void a_group_whose_forerunner_is_not_committed_takes_its_place() throws Exception {
        disk.holdNextCommit();
        disk.failNextCommit(false);
        var first = inBackground(() -> append("bloc:a"));
        disk.awaitCommit();
        var second = inBackground(() -> append("bloc:a"));
        awaitRowsOfTheNext();
        disk.release();

        assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(TransactionSystemException.class);
        second.get(10, TimeUnit.SECONDS);
        assertThat(log.sequences("bloc:a")).isEqualTo(dense(LARGE));
    }

    @Test
    void what_was_committed_without_a_word_is_counted_by_the_next() {
        disk.failNextCommit(true);
        assertThatThrownBy(() -> append("bloc:a")).isInstanceOf(TransactionSystemException.class);

        append("bloc:a");
        append("bloc:b");

        assertThat(log.sequences("bloc:a")).isEqualTo(dense(2 * LARGE));
        assertThat(log.log.head()).isEqualTo(3 * LARGE);
    }

    @Test
    void two_nodes_that_write_ahead_or_alone_never_wait_for_each_other() throws Exception {
        var nodes = List.of(appender, log.anotherNode());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    IntStream.range(0, 200)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            nodes.get(i % 2)
                                                    .append(
                                                            Condition.NONE,
                                                            drafts(
                                                                    "bloc:b" + i % 5,
                                                                    i % 3 == 0 ? LARGE : 1))))
                            .toList();
            for (var outcome : outcomes) {
                outcome.get(30, TimeUnit.SECONDS);
            }
        }

        assertThat(log.positions()).isEqualTo(dense(log.log.head()));
        for (int stream = 0; stream < 5; stream++) {
            var sequences = log.sequences("bloc:b" + stream);
            assertThat(sequences).isEqualTo(dense(sequences.size()));
        }
    }

    private void append(String stream) {
        appender.append(Condition.NONE, drafts(stream, LARGE));
    }

    private static List<Draft> drafts(String stream, int count) {
        return IntStream.range(0, count).mapToObj(_ -> Drafts.of(stream)).toList();
    }

    private static CompletableFuture<Void> inBackground(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    private void awaitRowsOfTheNext() {
        Awaitility.await()
                .until(() ->
                        log.jdbc
                                .sql(
                                        """
                                        select exists (select from pg_stat_activity
                                         where datname = current_database()
                                           and state = 'idle in transaction'
                                           and query like 'copy event_log%')
                                        """)
                                .query(Boolean.class)
                                .single());
    }

    /** A disk that takes its time, or whose word does not arrive. */
    private final class Disk extends DelegatingDataSource {
        private final CountDownLatch arrived = new CountDownLatch(1);
        private volatile CountDownLatch hold = new CountDownLatch(0);
        private volatile boolean failing;
        private volatile boolean arrives;

        Disk() {
            super(log.dataSource);
        }

        void holdNextCommit() {
            hold = new CountDownLatch(1);
        }

        void failNextCommit(boolean butCommitted) {
            failing = true;
            arrives = butCommitted;
        }

        void awaitCommit() throws InterruptedException {
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        }

        void release() {
            hold.countDown();
        }

        @Override
        public Connection getConnection() throws SQLException {
            var real = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Disk.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("commit")) {
                                    commit(real);
                                    return null;
                                }
                                try {
                                    return method.invoke(real, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }

        private void commit(Connection real) throws Exception {
            arrived.countDown();
            hold.await();
            boolean fails = failing;
            failing = false;
            if (fails && !arrives) {
                real.rollback();
            } else {
                real.commit();
            }
            if (fails) {
                throw new SQLException("the word is lost");
            }
        }
    }
}
