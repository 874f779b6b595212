package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Postgres;
import vn.thidua.local.Stand;

/**
 * The journal, which has a row for every event, rebuilt beside the one that serves while people
 * read, against a COPY of the same rows.
 */
final class RebuildBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int EVENTS = Integer.getInteger("events", 1_000_000);
    private static final int YEARS_SHOWN = 10;
    private static final String REBUILD = "/api/operations/read-models/journal/rebuild";
    private static final long LOOK_MILLIS = 100;

    private final Report report = Report.of("rebuild");
    private final Path folder;
    private final CompletableFuture<Engines> engines = new CompletableFuture<>();

    private record Engines(Postgres postgres, QuietRelay relay) {}

    private RebuildBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException {
        var target = Files.createDirectories(Home.target());
        System.exit(new RebuildBench(Files.createTempDirectory(target, "stand-")).run());
    }

    private int run() throws IOException, InterruptedException, SQLException {
        report.note(
                EVENTS + " events of simulated years in the log, the journal has a row of each");
        report.note("PostgreSQL, Kafka, both services; each service " + String.join(" ", Side.JVM));
        report.note(ROUNDS + " rounds after one to fill the journal; people read all the time");
        report.note("the relay is held, so that the topic stays empty and the feed is at rest");
        try (var stand = Stand.start(Home.home(), folder, Side.JVM, this::fill);
                var operator =
                        new Wire(
                                stand.queryPort(),
                                () -> stand.token("van-hanh", Standing.OPERATOR))) {
            QuietRelay.createTopic(stand.kafkaServers());
            fillJournal(operator);
            try (var _ = engines.join().relay();
                    var onlookers =
                            new Onlookers(
                                    stand.queryPort(),
                                    () -> stand.token("kiem-tra-vien", Standing.AUDITOR),
                                    pages())) {
                for (int round = 0; round < ROUNDS; round++) {
                    round(operator);
                }
                bars(onlookers);
            }
        }
        Home.delete(folder); // its logs are kept when something fails
        return report.conclude();
    }

    private void fill(Postgres postgres) {
        LogFill.fill(
                postgres,
                Stand.LOG,
                Stand.logOwner(postgres),
                Stand.logService(postgres),
                new ManyYears(EVENTS, List.of()).inOrder());
        engines.complete(new Engines(postgres, QuietRelay.of(postgres)));
    }

    /** By a rebuild as well, whose rows have to be confirmed, since there were none before. */
    private static void fillJournal(Wire operator) throws IOException, InterruptedException {
        var filled = rebuilt(operator, "");
        require(filled, "READY_DIFFERS");
        var hash = "/switch?hash=" + filled.path("newHash").asString();
        require(rebuilt(operator, hash), "SWITCHED");
    }

    /** Where the journal shows, for some of the years. */
    private static List<String> pages() {
        return IntStream.rangeClosed(1, YEARS_SHOWN)
                .mapToObj(i -> "mau-" + i + "-0/2025")
                .flatMap(year -> Stream.of("/api/audit/cycles/" + year, "/audit/" + year))
                .toList();
    }

    private void round(Wire operator) throws IOException, InterruptedException, SQLException {
        report.sample("COPY, rows/s", copied());
        long start = System.nanoTime();
        var rebuilt = rebuilt(operator, "");
        double seconds = (System.nanoTime() - start) / 1e9;
        require(rebuilt, "SWITCHED");
        report.sample("rebuild, s", seconds);
        report.sample("rebuild, rows/s", rebuilt.path("newRows").asLong() / seconds);
    }

    /** All rows of the journal into an empty table just like it, until they are on disk. */
    private double copied() throws SQLException, IOException {
        var server = engines.join().postgres();
        var file = folder.resolve("journal.copy");
        try (var connection =
                        DriverManager.getConnection(
                                server.url(Stand.VIEWS), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table journal_copy (like journal_entry including all)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (var out = Files.newOutputStream(file)) {
                copy.copyOut("copy journal_entry to stdout", out);
            }
            try (var in = Files.newInputStream(file)) {
                long start = System.nanoTime();
                long rows = copy.copyIn("copy journal_copy from stdin", in, 1 << 16);
                double rate = rows * 1e9 / (System.nanoTime() - start);
                statement.execute("drop table journal_copy");
                return rate;
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What became of a rebuild, or of its confirmation. */
    private static JsonNode rebuilt(Wire operator, String confirmation)
            throws IOException, InterruptedException {
        var begun = operator.send(Wire.post(REBUILD + confirmation, "", "operator"));
        if (begun.status() != 202) {
            throw new IOException("the rebuild was answered by " + begun);
        }
        while (true) {
            var answer = operator.send(Wire.get(REBUILD)).accepted();
            var rebuilding = JsonMapper.shared().readTree(answer.body());
            var state = rebuilding.path("state").asString();
            if (!state.equals("FILLING") && !state.equals("COMPARING")) {
                return rebuilding;
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private static void require(JsonNode rebuilt, String state) throws IOException {
        if (!rebuilt.path("state").asString().equals(state)) {
            throw new IOException("the rebuild ended as " + rebuilt);
        }
    }

    private void bars(Onlookers onlookers) {
        report.note(onlookers.reads() + " reads meanwhile");
        onlookers.oddities().forEach(oddity -> report.note("not as it should be: " + oddity));
        double ratio = report.median("rebuild, rows/s") / report.median("COPY, rows/s");
        report.bar(Bar.atLeast("rebuild-copy", ratio, 0.6));
        report.bar(Bar.atMost("rebuild-" + EVENTS + "-seconds", report.median("rebuild, s"), 60));
        report.bar(Bar.atMost("rebuild-failed-reads", onlookers.failed(), 0));
        report.bar(Bar.atMost("rebuild-torn-answers", onlookers.torn(), 0));
    }
}
