package vn.thidua.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.command.log.TestLog.dense;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.thidua.domain.log.LogEntry;

class AppenderTest {
    private static final String STREAM = "cycle:khoi-mau:2025";

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void positions_have_no_holes_under_eight_writers_and_refused_appends() throws Exception {
        var writers = new ArrayList<Callable<Integer>>();
        for (int writer = 0; writer < 8; writer++) {
            var stream = "cycle:khoi-" + writer % 3 + ":2025";
            writers.add(() -> write(stream));
        }
        int written = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(writers)) {
                written += done.get();
            }
        }

        var entries = entries();
        assertThat(entries).extracting(LogEntry::position).isEqualTo(dense(written));
        assertThat(log.log.head()).isEqualTo(written);
        assertThat(entries).allMatch(LogEntry::isIntact);
        for (int stream = 0; stream < 3; stream++) {
            var sequences = log.sequences("cycle:khoi-" + stream + ":2025");
            assertThat(sequences).isEqualTo(dense(sequences.size()));
        }
    }

    /** Two entries at a time; every third append fails after it has taken its positions. */
    private int write(String stream) {
        int written = 0;
        for (int i = 0; i < 30; i++) {
            var one = Drafts.of(stream);
            if (i % 3 == 2) {
                var twice = List.of(one, Drafts.of(stream, one.commandId(), one.ordinal()));
                assertThatThrownBy(() -> log.appender.append(Condition.NONE, twice))
                        .isInstanceOf(DataAccessException.class);
            } else {
                log.appender.append(Condition.NONE, List.of(one, Drafts.of(stream)));
                written += 2;
            }
        }
        return written;
    }

    @Test
    void an_append_is_refused_when_what_it_rests_on_has_grown() {
        var selection = Selection.ofStream(STREAM);
        log.appender.append(new Condition(0, selection), List.of(Drafts.of(STREAM)));
        log.appender.append(
                new Condition(0, Selection.ofStream("bloc:other")),
                List.of(Drafts.of("bloc:other")));

        assertThatThrownBy(() ->
                        log.appender.append(
                                new Condition(0, selection), List.of(Drafts.of(STREAM))))
                .isInstanceOf(AppendRefused.Conflict.class);

        assertThat(log.log.head()).isEqualTo(2);
        log.appender.append(new Condition(1, selection), List.of(Drafts.of(STREAM)));
        assertThat(log.log.head()).isEqualTo(3);
    }

    @Test
    void of_many_who_rest_on_the_same_state_one_appends() throws Exception {
        var attempts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> {
                try {
                    log.appender.append(
                            new Condition(0, Selection.ofStream(STREAM)),
                            List.of(Drafts.of(STREAM)));
                    return true;
                } catch (AppendRefused.Conflict _) {
                    return false;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(
                            threads.invokeAll(attempts).stream()
                                    .map(Future::resultNow)
                                    .filter(won -> won))
                    .hasSize(1);
        }
        assertThat(log.log.head()).isEqualTo(1);
    }

    @Test
    void a_command_that_is_in_the_log_is_not_appended_again() {
        var draft = Drafts.of(STREAM);
        log.appender.append(Condition.NONE, List.of(draft));

        assertThatThrownBy(() -> log.appender.append(Condition.NONE, List.of(draft)))
                .isInstanceOf(AppendRefused.AlreadyRecorded.class);

        assertThat(log.log.head()).isEqualTo(1);
    }

    @Test
    void times_are_kept_as_fine_as_the_database_keeps_them() {
        var appended = log.appender.append(Condition.NONE, List.of(Drafts.of(STREAM))).getFirst();

        assertThat(appended.recordedAt()).isEqualTo(Instant.parse("2025-01-20T02:00:00.123456Z"));
        assertThat(entries().getFirst()).isEqualTo(appended);
    }

    @Test
    void the_log_refuses_to_be_changed() {
        log.appender.append(Condition.NONE, List.of(Drafts.of(STREAM)));

        for (var change :
                List.of(
                        "update event_log set payload = '{}'",
                        "delete from event_log",
                        "truncate event_log")) {
            assertThatThrownBy(() -> log.jdbc.sql(change).update())
                    .hasMessageContaining("only ever appended");
        }
    }

    @Test
    void who_forces_a_change_is_found_out_by_the_hash() {
        log.appender.append(Condition.NONE, List.of(Drafts.of(STREAM)));

        log.jdbc.sql("alter table event_log disable trigger all").update();
        log.jdbc.sql("update event_log set actor = 'someone-else'").update();

        assertThat(entries().getFirst().isIntact()).isFalse();
    }

    private List<LogEntry> entries() {
        return log.log.view(Selection.ALL, 0).rows().stream().map(LogRow::entry).toList();
    }
}
