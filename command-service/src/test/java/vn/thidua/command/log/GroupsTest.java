package vn.thidua.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.command.log.TestLog.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Appends that come at the same time share a transaction, and nothing else. */
class GroupsTest {
    private static final int CROWD = 200;

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_crowd_is_written_in_far_fewer_transactions_than_it_has_appends() throws Exception {
        inACrowd(i -> log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:b" + i))));

        assertThat(log.log.head()).isEqualTo(CROWD);
        assertThat(log.transactions()).isLessThan(CROWD / 2);
    }

    @Test
    void who_is_refused_in_a_crowd_hurts_nobody_else() throws Exception {
        var known = Drafts.of("bloc:known");
        log.appender.append(Condition.NONE, List.of(known));

        var outcomes =
                inACrowd(i -> {
                    switch (i % 10) {
                        case 0 -> log.appender.append(Condition.NONE, List.of(known));
                        case 1 ->
                                log.appender.append(
                                        new Condition(0, Selection.ofStream("bloc:known")),
                                        List.of(Drafts.of("bloc:known")));
                        default ->
                                log.appender.append(
                                        new Condition(1, Selection.ofStream("bloc:b" + i)),
                                        List.of(Drafts.of("bloc:b" + i)));
                    }
                });

        for (int i = 0; i < CROWD; i++) {
            var outcome = outcomes.get(i);
            switch (i % 10) {
                case 0 ->
                        assertThat(outcome.exceptionNow())
                                .isInstanceOf(AppendRefused.AlreadyRecorded.class);
                case 1 ->
                        assertThat(outcome.exceptionNow())
                                .isInstanceOf(AppendRefused.Conflict.class);
                default -> assertThat(outcome.state()).isEqualTo(Future.State.SUCCESS);
            }
        }
        assertThat(log.positions()).isEqualTo(dense(1 + CROWD * 8 / 10));
    }

    @Test
    void a_log_that_was_away_is_appended_to_again_when_it_is_back() throws Exception {
        var outcomes =
                inACrowd(i -> {
                    if (i % 20 == 10) {
                        cutAllConnections();
                    }
                    log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:b" + i)));
                });

        assertThat(outcomes).allMatch(Future::isDone);
        log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:after")));
        assertThat(log.positions()).isEqualTo(dense(log.log.head()));
        var kept = outcomes.stream().filter(o -> o.state() == Future.State.SUCCESS).count();
        assertThat(log.log.head()).isGreaterThan(kept);
    }

    private void cutAllConnections() {
        try {
            log.jdbc
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()")
                    .query(Boolean.class)
                    .list();
        } catch (DataAccessException _) {
            // It cuts its own connection too.
        }
    }

    @Test
    void two_nodes_on_one_log_number_it_without_holes() throws Exception {
        var nodes = List.of(log.appender, log.anotherNode());

        inACrowd(i ->
                nodes.get(i % 2)
                        .append(
                                Condition.NONE,
                                List.of(Drafts.of("bloc:b" + i % 7), Drafts.of("bloc:c" + i))));

        assertThat(log.positions()).isEqualTo(dense(CROWD * 2));
        for (int stream = 0; stream < 7; stream++) {
            var sequences = log.sequences("bloc:b" + stream);
            assertThat(sequences).isEqualTo(dense(sequences.size()));
        }
    }

    @Test
    void of_two_nodes_that_rest_on_the_same_state_one_appends() {
        var other = log.anotherNode();
        var condition = new Condition(0, Selection.ofStream("bloc:b"));
        log.appender.append(condition, List.of(Drafts.of("bloc:b")));

        assertThatThrownBy(() -> other.append(condition, List.of(Drafts.of("bloc:b"))))
                .isInstanceOf(AppendRefused.Conflict.class);

        other.append(new Condition(1, Selection.ofStream("bloc:b")), List.of(Drafts.of("bloc:b")));
        assertThat(log.log.page(Selection.ALL, 0, 9))
                .extracting(row -> row.entry().sequence())
                .containsExactly(1L, 2L);
    }

    @Test
    void what_another_node_has_appended_is_known_after_catching_up() {
        var other = log.anotherNode();
        log.appender.learn("bloc:b", 0, 0, 0);
        assertThat(log.appender.unchangedUpTo("bloc:b", 0)).hasValue(0);

        other.append(Condition.NONE, List.of(Drafts.of("bloc:b")));

        assertThat(log.appender.unchangedUpTo("bloc:b", 0)).hasValue(0);
        assertThat(log.appender.catchUp()).isTrue();
        assertThat(log.appender.unchangedUpTo("bloc:b", 0)).isEmpty();
        assertThat(log.appender.unchangedUpTo("bloc:b", 1)).hasValue(1);
        assertThat(log.appender.catchUp()).isFalse();
    }

    @Test
    void a_node_that_has_fallen_far_behind_begins_anew() {
        var other = log.anotherNode();
        log.appender.learn("bloc:b", 0, 0, 0);
        var many = new ArrayList<Draft>();
        for (int i = 0; i < 10_001; i++) {
            many.add(Drafts.of("bloc:b"));
        }
        other.append(Condition.NONE, many);

        assertThat(log.appender.catchUp()).isTrue();

        assertThat(log.appender.unchangedUpTo("bloc:b", 0)).isEmpty();
        var next = log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:b")));
        assertThat(next.getFirst().sequence()).isEqualTo(10_002);
    }

    @Test
    void a_reader_that_is_behind_is_not_listened_to() {
        log.appender.append(Condition.NONE, List.of(Drafts.of("bloc:other")));

        log.appender.learn("bloc:b", 0, 0, 0);

        assertThat(log.appender.unchangedUpTo("bloc:b", 0)).isEmpty();
    }

    @Test
    void what_a_large_group_writes_is_read_back_letter_for_letter() {
        var text = "{\"a\":\"tỷ đồng\\t\\\\N\\u0001\"}\t\n\r\\.\\N 🏆";
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 100; i++) {
            var like = Drafts.saying(Drafts.of("bloc:b"), text + i);
            drafts.add(
                    Drafts.tagged(
                            like, List.of("a \"quoted\", {tag}\\", "b"), i == 7 ? null : text));
        }

        var written = log.appender.append(Condition.NONE, drafts);

        var rows = log.log.page(Selection.ALL, 0, 100);
        assertThat(rows).extracting(LogRow::entry).isEqualTo(written);
        assertThat(rows).allMatch(row -> row.entry().isIntact());
        assertThat(rows.get(7).metadata()).isNull();
        assertThat(rows.get(8).metadata()).isEqualTo(text);
        var tagged = new Selection.Criterion(null, List.of("a \"quoted\", {tag}\\"), List.of());
        assertThat(log.log.page(new Selection(List.of(tagged)), 0, 200)).hasSize(100);
    }

    private interface Act {
        void by(int number);
    }

    private static List<Future<Object>> inACrowd(Act act) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var crowd = new ArrayList<Callable<Object>>();
            IntStream.range(0, CROWD)
                    .forEach(i ->
                            crowd.add(() -> {
                                act.by(i);
                                return i;
                            }));
            return threads.invokeAll(crowd);
        }
    }
}
