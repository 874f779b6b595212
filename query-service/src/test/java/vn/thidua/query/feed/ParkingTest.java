package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.domain.Event;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Tables;
import vn.thidua.query.yearboard.YearBoard;

/** An entry that a read model cannot digest holds up its own stream there, and nothing else. */
class ParkingTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025", "mau-2026");
    private static final String STREAM = "cycle:khoi-mau:2025";
    private static final LogEntry POISON =
            LOG.stream()
                    .filter(entry -> entry.stream().equals(STREAM))
                    .filter(entry -> entry.type().equals("PledgeSigned"))
                    .findFirst()
                    .orElseThrow();
    private static final String NAME = YearBoard.NAME;
    private static final int LIMIT = 2;

    private final Tables tables = new Tables();
    private final JdbcTemplate jdbc = new JdbcTemplate(tables.database());
    private final Arrivals arrivals = new Arrivals(List.of());
    private final Feed feed = newFeed();
    private final Faulty readModel = new Faulty();

    private Feed newFeed() {
        return new Feed(
                tables.database(), tables.transactions(), new EntryReader(), arrivals, LIMIT);
    }

    @Test
    void poison_parks_its_stream_from_there_on_and_the_others_go_on() {
        var expected = healthy(notOf(STREAM));
        readModel.failsAt(POISON);
        assertThat(feed.apply(readModel, received(LOG))).isEmpty();

        var parked = parked().getFirst();
        assertThat(parked())
                .singleElement()
                .returns(STREAM, ParkedStream::stream)
                .returns(POISON.position(), ParkedStream::position)
                .returns(POISON.sequence(), ParkedStream::version)
                .returns("PledgeSigned", ParkedStream::type)
                .returns(Cause.CODE_FAILED, ParkedStream::cause);
        assertThat(parked.detail()).contains("IllegalStateException").doesNotContain("secret");
        assertThat(parked.heldAt()).isLessThan(POISON.position()).isPositive();
        assertThat(waiting()).isEqualTo(lines(entry -> isBehindPoison(entry)));
        assertThat(parked.waiting()).isEqualTo(waiting().size());
        assertThat(new Progress(jdbc).position(readModel)).isEqualTo(LOG.size());
        assertThat(rowsOfOthers()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void after_the_fix_a_retry_gives_the_rows_of_a_run_that_never_failed(int piece) {
        var expected = healthy(entry -> true);
        readModel.failsAt(POISON);
        for (int i = 0; i < LOG.size(); i += piece) {
            var lines = received(LOG.subList(i, Math.min(LOG.size(), i + piece)));
            assertThat(feed.apply(readModel, lines)).isEmpty();
        }
        assertThat(hash()).isNotEqualTo(expected);

        readModel.isMended();
        var retried = feed.retry(readModel, STREAM).orElseThrow();
        assertThat(retried.stop()).isNull();
        assertThat(retried.applied())
                .isEqualTo(LOG.stream().filter(ParkingTest::isBehindPoison).count());
        assertThat(hash()).isEqualTo(expected);
        assertThat(parked()).isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(feed.apply(readModel, received(LOG))).isEmpty();
        assertThat(hash()).isEqualTo(expected);
    }

    @Test
    void rows_that_differ_park_as_well_and_a_retry_goes_through_when_they_are_right() {
        var expected = healthy(entry -> true);
        assertThat(feed.apply(readModel, received(LOG.subList(0, 60)))).isEmpty();
        jdbc.execute("create table aside as select * from year_board_step");
        jdbc.execute("delete from year_board_step");
        assertThat(feed.apply(readModel, received(LOG.subList(60, LOG.size())))).isEmpty();
        assertThat(parked())
                .singleElement()
                .returns(STREAM, ParkedStream::stream)
                .returns(Cause.ROWS_DIFFER, ParkedStream::cause);

        jdbc.execute("insert into year_board_step select * from aside");
        assertThat(feed.retry(readModel, STREAM)).isPresent();
        assertThat(hash()).isEqualTo(expected);
    }

    @Test
    void a_retry_that_fails_again_changes_nothing_and_says_where() {
        readModel.failsAt(POISON);
        assertThat(feed.apply(readModel, received(LOG))).isEmpty();
        var before = everything();
        var later = LOG.stream().filter(ParkingTest::isBehindPoison).skip(3).findFirst();
        readModel.failsAt(later.orElseThrow());

        var stop = feed.retry(readModel, STREAM).orElseThrow().stop();
        assertThat(stop)
                .isNotNull()
                .returns(Cause.CODE_FAILED, Stop::cause)
                .returns(later.get().position(), Stop::position);
        assertThat(everything()).isEqualTo(before);
        assertThat(feed.retry(readModel, "cycle:khoi-mau:2026")).isEmpty();
    }

    @Test
    void what_comes_later_waits_behind_the_poison_also_after_a_restart() {
        var expected = healthy(entry -> true);
        readModel.failsAt(POISON);
        int middle = (int) POISON.position() + 5;
        assertThat(feed.apply(readModel, received(LOG.subList(0, middle)))).isEmpty();
        readModel.isMended();
        var restarted = newFeed();
        assertThat(restarted.apply(readModel, received(LOG))).isEmpty();
        assertThat(waiting()).isEqualTo(lines(ParkingTest::isBehindPoison));
        assertThat(restarted.retry(readModel, STREAM)).isPresent();
        assertThat(hash()).isEqualTo(expected);
    }

    @Test
    void who_waits_for_a_version_that_is_parked_is_not_told_that_it_is_there() {
        readModel.failsAt(POISON);
        assertThat(isToldWhileItIsApplied("cycle:khoi-mau:2026", 1)).isTrue();
        jdbc.execute("truncate progress, parked, parked_entry");
        jdbc.execute("truncate " + String.join(", ", readModel.tables()));
        assertThat(isToldWhileItIsApplied(STREAM, POISON.sequence())).isFalse();
    }

    /** The log is applied when the one who waits has looked, and has not found it. */
    private boolean isToldWhileItIsApplied(String stream, long version) {
        return arrivals.await(
                NAME,
                stream,
                version,
                () -> {
                    assertThat(feed.apply(readModel, received(LOG))).isEmpty();
                    return false;
                },
                Duration.ofSeconds(3));
    }

    @Test
    void a_hole_and_an_unknown_type_in_a_parked_stream_stop_as_ever() {
        readModel.failsAt(POISON);
        int next = (int) POISON.position();
        assertThat(feed.apply(readModel, received(LOG.subList(0, next)))).isEmpty();
        var torn = LOG.stream().filter(ParkingTest::isBehindPoison).skip(2).toList();
        assertThat(feed.apply(readModel, received(torn))).map(Stop::cause).contains(Cause.HOLE);

        var entry = LOG.stream().filter(ParkingTest::isBehindPoison).skip(1).findFirst();
        var unknown = SampleLog.renamed(entry.orElseThrow(), "PledgeForgotten");
        var stop = feed.apply(readModel, received(List.of(unknown)));
        assertThat(stop).map(Stop::cause).contains(Cause.TYPE_UNKNOWN);
        assertThat(stop).map(Stop::type).contains("PledgeForgotten");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void beyond_the_limit_the_read_model_stops_and_what_was_parked_before_stays() {
        readModel.failsAtEvery("CycleOpened");
        var stop = feed.apply(readModel, received(LOG));
        var third = LOG.stream().filter(e -> e.type().equals("CycleOpened")).skip(LIMIT);
        assertThat(stop).map(Stop::cause).contains(Cause.TOO_MANY_PARKED);
        assertThat(stop).map(Stop::position).isEqualTo(third.findFirst().map(LogEntry::position));
        assertThat(parked()).hasSize(LIMIT);
        assertThat(feed.apply(readModel, received(LOG)))
                .map(Stop::cause)
                .contains(Cause.TOO_MANY_PARKED);
    }

    @Test
    void a_database_that_is_busy_or_misses_a_table_parks_nothing() {
        var expected = healthy(entry -> true);
        jdbc.execute("set lock_timeout = '100ms'");
        var other = new JdbcTemplate(tables.anotherConnection());
        other.execute("begin; lock table year_board_step in access exclusive mode");
        assertThatThrownBy(() -> feed.apply(readModel, received(LOG)))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(parked()).isEmpty();
        assertThat(new Progress(jdbc).position(readModel)).isZero();
        other.execute("rollback");

        jdbc.execute("alter table year_board_step rename to elsewhere");
        assertThat(feed.apply(readModel, received(LOG)))
                .map(Stop::cause)
                .contains(Cause.TABLES_DIFFER);
        assertThat(parked()).isEmpty();
        jdbc.execute("alter table elsewhere rename to year_board_step");
        assertThat(feed.apply(readModel, received(LOG))).isEmpty();
        assertThat(hash()).isEqualTo(expected);
    }

    /** The rows after a run without a fault, over the same tables, which are empty afterwards. */
    private ContentHash healthy(Predicate<LogEntry> kept) {
        assertThat(feed.apply(readModel, received(LOG.stream().filter(kept).toList()))).isEmpty();
        var hash = hash();
        jdbc.execute("truncate progress, " + String.join(", ", readModel.tables()));
        return hash;
    }

    private static Predicate<LogEntry> notOf(String stream) {
        return entry -> !entry.stream().equals(stream);
    }

    private ContentHash rowsOfOthers() {
        for (var table : readModel.tables()) {
            jdbc.update("delete from %s where bloc = 'khoi-mau' and year = 2025".formatted(table));
        }
        return hash();
    }

    private ContentHash hash() {
        return ContentHash.of(readModel, tables.jdbc());
    }

    private List<Object> everything() {
        return List.of(
                hash(),
                jdbc.queryForList("select * from progress order by 1, 2"),
                jdbc.queryForList("select * from parked"),
                jdbc.queryForList("select * from parked_entry order by position"));
    }

    private List<ParkedStream> parked() {
        return new Parking(jdbc).of(readModel);
    }

    private List<String> waiting() {
        return jdbc.queryForList(
                "select line from parked_entry where read_model = 'year_board' order by position",
                String.class);
    }

    private static boolean isBehindPoison(LogEntry entry) {
        return entry.stream().equals(STREAM) && entry.sequence() >= POISON.sequence();
    }

    private static List<String> lines(Predicate<LogEntry> kept) {
        return LOG.stream().filter(kept).map(SampleLog::line).toList();
    }

    private static List<Received> received(List<LogEntry> entries) {
        return entries.stream().map(SampleLog::line).map(Received::fromTheLog).toList();
    }

    /** The year board with a fault in it. */
    private static final class Faulty implements ReadModel {
        private final YearBoard right = new YearBoard();
        private Predicate<LogEntry> fault = entry -> false;

        void failsAt(LogEntry entry) {
            fault = it -> it.position() == entry.position();
        }

        void failsAtEvery(String type) {
            fault = it -> it.type().equals(type);
        }

        void isMended() {
            fault = entry -> false;
        }

        @Override
        public String name() {
            return right.name();
        }

        @Override
        public List<String> tables() {
            return right.tables();
        }

        @Override
        public List<Statement> on(LogEntry entry, Event event) {
            if (fault.test(entry)) {
                throw new IllegalStateException("secret " + entry.payload());
            }
            return right.on(entry, event);
        }
    }
}
