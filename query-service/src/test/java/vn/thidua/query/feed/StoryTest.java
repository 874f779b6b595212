package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.Vocabulary;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Story;
import vn.thidua.query.Tables;

/** A year in which every event happens is read by every read model, however it is cut. */
class StoryTest {
    private static final List<LogEntry> LOG = Story.entries();

    private final Tables tables = new Tables();
    private final Feed feed = Feeds.into(tables);

    @Test
    void every_event_happens() {
        assertThat(LOG.stream().map(LogEntry::type)).containsAll(Vocabulary.events().keySet());
    }

    @ParameterizedTest
    @MethodSource("vn.thidua.query.feed.RedeliveryTest#readModels")
    void a_crash_after_any_event_and_a_redelivery_give_the_same_rows(ReadModel readModel) {
        var expected = hashAfter(readModel, List.of(LOG));
        assertThat(expected.rows()).isPositive();
        for (int crash = 1; crash <= LOG.size(); crash++) {
            assertThat(hashAfter(readModel, List.of(LOG.subList(0, crash), LOG)))
                    .as("crash after %d %s", crash, LOG.get(crash - 1).type())
                    .isEqualTo(expected);
        }
    }

    private ContentHash hashAfter(ReadModel readModel, List<List<LogEntry>> pieces) {
        new JdbcTemplate(tables.database())
                .execute("truncate progress, " + String.join(", ", readModel.tables()));
        for (var piece : pieces) {
            assertThat(
                            feed.apply(
                                    readModel,
                                    piece.stream()
                                            .map(SampleLog::line)
                                            .map(Received::fromTheLog)
                                            .toList()))
                    .isEmpty();
        }
        return ContentHash.of(readModel, tables.jdbc());
    }
}
