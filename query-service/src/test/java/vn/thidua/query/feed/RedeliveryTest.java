package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.SampleLog;
import vn.thidua.query.Tables;
import vn.thidua.query.awards.Awards;
import vn.thidua.query.ballots.Ballots;
import vn.thidua.query.disputes.Disputes;
import vn.thidua.query.dossiers.Dossiers;
import vn.thidua.query.indicators.Indicators;
import vn.thidua.query.journal.Journal;
import vn.thidua.query.rulesapplied.RulesApplied;
import vn.thidua.query.scoreboard.Scoreboard;
import vn.thidua.query.yearboard.YearBoard;
import vn.thidua.query.years.Years;

/** However often and in whatever pieces the log arrives, the tables end up the same. */
class RedeliveryTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025");

    private final Tables tables = new Tables();
    private final Feed feed = Feeds.into(tables);

    static Stream<ReadModel> readModels() {
        return Stream.of(
                new Journal(),
                new Years(),
                new YearBoard(),
                new Indicators(),
                new Ballots(),
                new Awards(),
                new Scoreboard(),
                new Dossiers(),
                new Disputes(),
                new RulesApplied());
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void a_crash_after_any_entry_and_a_redelivery_give_the_same_rows(ReadModel readModel) {
        var random = new Random(2025);
        var expected = hashAfter(readModel, List.of(LOG));
        assertThat(expected.rows()).isPositive();
        for (int crash = 1; crash <= LOG.size(); crash++) {
            var from = random.nextInt(crash);
            var pieces =
                    List.of(
                            LOG.subList(0, crash),
                            LOG.subList(from, crash),
                            crash % 2 == 0 ? LOG : LOG.subList(from, LOG.size()));
            assertThat(hashAfter(readModel, pieces))
                    .as("crash after %d, again from %d", crash, from)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void streams_may_arrive_in_any_order_among_each_other(ReadModel readModel) {
        var expected = hashAfter(readModel, List.of(LOG));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(hashAfter(readModel, List.of(interleaved(new Random(seed)))))
                    .isEqualTo(expected);
        }
        var yearsFirst = new ArrayList<>(LOG);
        yearsFirst.sort(Comparator.comparing(entry -> entry.stream().startsWith("bloc:")));
        assertThat(hashAfter(readModel, List.of(yearsFirst))).isEqualTo(expected);
    }

    @Test
    void a_hole_stops_and_what_came_before_it_stays() {
        var readModel = new Journal();
        var torn = new ArrayList<>(LOG);
        torn.removeIf(entry -> entry.position() == 60);
        var stop = feed.apply(readModel, received(torn));
        assertThat(stop).map(Stop::cause).contains(Cause.HOLE);
        assertThat(stop).map(Stop::position).contains(61L);
        assertThat(rows("journal_entry")).isEqualTo(59);
        assertThat(feed.apply(readModel, received(LOG))).isEmpty();
        assertThat(rows("journal_entry")).isEqualTo(LOG.size());
    }

    @Test
    void a_read_model_that_starts_after_the_beginning_does_not_skip_it() {
        var late = LOG.subList(5, LOG.size());
        assertThat(feed.apply(new Journal(), received(late))).map(Stop::cause).contains(Cause.HOLE);
        assertThat(rows("journal_entry")).isZero();
    }

    @Test
    void rows_that_do_not_fit_park_the_stream_at_the_entry_that_they_refuse() {
        var readModel = new YearBoard();
        assertThat(feed.apply(readModel, received(LOG.subList(0, 60)))).isEmpty();
        tables.jdbc().sql("delete from year_board_step").update();
        assertThat(feed.apply(readModel, received(LOG.subList(60, LOG.size())))).isEmpty();
        var first =
                LOG.stream()
                        .skip(60)
                        .filter(entry -> !readModel.on(entry, event(entry)).isEmpty())
                        .filter(entry -> entry.type().startsWith("Pledge"))
                        .findFirst();
        assertThat(new Parking(new JdbcTemplate(tables.database())).of(readModel))
                .singleElement()
                .returns(Cause.ROWS_DIFFER, ParkedStream::cause)
                .returns(first.orElseThrow().position(), ParkedStream::position);
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void two_instances_that_apply_the_same_at_once_write_each_row_once(ReadModel readModel)
            throws Exception {
        var expected = hashAfter(readModel, List.of(LOG));
        new JdbcTemplate(tables.database())
                .execute("truncate progress, " + String.join(", ", readModel.tables()));
        var other = tables.anotherConnection();
        var twin = Feeds.into(other, new DataSourceTransactionManager(other));
        try (var instances = Executors.newFixedThreadPool(2)) {
            Callable<List<Stop>> one = () -> inPieces(feed, readModel);
            Callable<List<Stop>> same = () -> inPieces(twin, readModel);
            for (var stops : instances.invokeAll(List.of(one, same))) {
                assertThat(stops.get()).isEqualTo(List.of());
            }
        }
        assertThat(hash(readModel)).isEqualTo(expected);
    }

    private static List<Stop> inPieces(Feed instance, ReadModel readModel) {
        return IntStream.range(0, LOG.size())
                .mapToObj(i -> instance.apply(readModel, received(LOG.subList(i, i + 1))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static vn.thidua.domain.Event event(LogEntry entry) {
        try {
            return new EntryReader().event(entry);
        } catch (EntryReader.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private ContentHash hashAfter(ReadModel readModel, List<List<LogEntry>> pieces) {
        new JdbcTemplate(tables.database())
                .execute("truncate progress, " + String.join(", ", readModel.tables()));
        for (var piece : pieces) {
            assertThat(feed.apply(readModel, received(piece))).isEmpty();
        }
        return hash(readModel);
    }

    private ContentHash hash(ReadModel readModel) {
        return ContentHash.of(readModel, tables.jdbc());
    }

    private long rows(String table) {
        return tables.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private static List<Received> received(List<LogEntry> entries) {
        return entries.stream().map(SampleLog::line).map(Received::fromTheLog).toList();
    }

    /** Each stream in its own order, the streams among each other at random. */
    private static List<LogEntry> interleaved(Random random) {
        var streams =
                new ArrayList<>(
                        LOG.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                LogEntry::stream,
                                                Collectors.toCollection(ArrayList::new)))
                                .values());
        var mixed = new ArrayList<LogEntry>();
        while (!streams.isEmpty()) {
            var stream = streams.get(random.nextInt(streams.size()));
            mixed.add(stream.removeFirst());
            streams.removeIf(List::isEmpty);
        }
        return mixed;
    }
}
