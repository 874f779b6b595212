package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.thidua.query.journal.Journal;

class ArrivalsTest {
    private static final String STREAM = "cycle:a:2025";
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Arrivals arrivals = new Arrivals(List.of());
    private final Journal journal = new Journal();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void who_is_told_that_it_is_there_does_not_look_again() {
        assertThat(
                        arrivals.await(
                                journal.name(),
                                STREAM,
                                3,
                                () -> {
                                    looks.incrementAndGet();
                                    arrivals.announce(journal, Map.of(STREAM, 3L));
                                    return false;
                                },
                                LONG))
                .isTrue();
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_is_there_already_is_not_waited_for() {
        assertThat(waitFor(1, LONG, true)).isTrue();
    }

    @Test
    void what_another_instance_reads_is_found_by_looking_again() {
        assertThat(arrivals.await("journal", STREAM, 1, () -> looks.incrementAndGet() == 3, LONG))
                .isTrue();
    }

    @Test
    void patience_ends() {
        assertThat(waitFor(1, Duration.ofMillis(1), false)).isFalse();
    }

    private boolean waitFor(long version, Duration patience, boolean isThere) {
        return arrivals.await(journal.name(), STREAM, version, () -> isThere, patience);
    }
}
