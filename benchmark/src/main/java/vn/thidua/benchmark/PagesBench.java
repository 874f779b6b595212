package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.domain.policy.Standing;
import vn.thidua.local.Stand;

/** How long the two heaviest pages take the server, and how heavy they are for the browser. */
final class PagesBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UPS = Integer.getInteger("warm", 400);
    private static final int READS = Integer.getInteger("reads", 200);
    private static final int MEMBERS = 30;
    private static final int CRITERIA = 230;

    private static final String BOARD = "year board of " + MEMBERS;
    private static final String SCORES = "scoreboard of " + CRITERIA + " x 11";

    /** The same server, the same frame around it, and nothing read for it. */
    private static final String NOTHING = "/khong-co";

    private final Report report = Report.of("pages");
    private final SampleYear sample = new SampleYear("mau-2025");
    private final Map<String, String> pages = new LinkedHashMap<>();

    private PagesBench() throws IOException {
        pages.put(BOARD, "/khoi-rong/2025");
        pages.put(SCORES, "/khoi-sau/2025/scores");
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new PagesBench().run());
    }

    private int run() throws IOException {
        report.note("PostgreSQL, Kafka, both services; each service " + String.join(" ", Side.JVM));
        report.note(ROUNDS + " rounds of " + READS + " reads after " + WARM_UPS + " of each page");
        report.note("every board has pledged, reported, been scored and verified, and has voted");
        var folder = Files.createTempDirectory(Files.createDirectories(Home.target()), "stand-");
        try (var stand = Stand.start(Home.home(), folder, Side.JVM)) {
            fill(stand);
            try (var reader = reader(stand)) {
                measure(reader);
            }
            try (var line = new ThinLine(stand.queryPort(), token(stand))) {
                report.note(ThinLine.WHAT);
                for (int round = 0; round < ROUNDS; round++) {
                    pages.forEach((page, path) -> open(line, page, path));
                }
            }
        }
        Home.delete(folder); // its logs are kept when something fails
        bars();
        return report.conclude();
    }

    private void fill(Stand stand) throws IOException {
        var wide = new FullYear(sample, "khoi-rong", MEMBERS, ScoreTable.scale(40));
        var deep = new FullYear(sample, "khoi-sau", 11, ScoreTable.scale(CRITERIA));
        long rows = sent(stand, wide.steps());
        long lines = sent(stand, deep.steps());
        try (var reader = reader(stand)) {
            reader.send(Wire.get("/api/cycles/khoi-rong/2025/board?atLeast=" + rows)).accepted();
            reader.send(Wire.get("/api/cycles/khoi-sau/2025/scoreboard?atLeast=" + lines))
                    .accepted();
        }
    }

    private static Wire reader(Stand stand) throws IOException {
        return new Wire(stand.queryPort(), () -> token(stand));
    }

    private static String token(Stand stand) {
        return stand.token("kiem-tra-vien", Standing.AUDITOR);
    }

    /** The version of the year after the last of them. */
    private static long sent(Stand stand, List<SampleYear.Step> steps) throws IOException {
        var token = stand.token("can-bo-bo", Standing.STANDING_BODY);
        long version = 0;
        try (var commands = new Wire(stand.commandPort(), () -> token)) {
            for (var step : steps) {
                var answer = commands.send(step.request(UUID.randomUUID().toString()));
                version = answer.accepted().version();
            }
        }
        return version;
    }

    private void measure(Wire reader) throws IOException {
        for (var path : pages.values()) {
            read(reader, path, WARM_UPS);
        }
        read(reader, NOTHING, WARM_UPS);
        for (int round = 0; round < ROUNDS; round++) {
            double nothing = read(reader, NOTHING, READS).percentile(0.95);
            report.sample("a page that reads nothing, p95 ms", nothing);
            for (var page : pages.entrySet()) {
                var seen = read(reader, page.getValue(), READS);
                report.sample(page.getKey() + ", p50 ms", seen.percentile(0.50));
                report.sample(page.getKey() + ", p95 ms", seen.percentile(0.95));
                report.sample(page.getKey() + ", of nothing", seen.percentile(0.95) / nothing);
            }
        }
    }

    private static Latencies read(Wire reader, String path, int times) throws IOException {
        var latencies = new Latencies();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            reader.send(Wire.page(path));
            latencies.add(System.nanoTime() - start);
        }
        return latencies;
    }

    private void open(ThinLine line, String page, String path) {
        var opened = line.open(path);
        report.sample(page + ", KB over the line", opened.bytes() / 1e3);
        report.sample(page + ", ms until it can be used", opened.usableMillis());
    }

    private void bars() {
        report.bar(Bar.atMost("year-board-p95-ms", report.median(BOARD + ", p95 ms"), 50));
        report.bar(Bar.atMost("scoreboard-p95-ms", report.median(SCORES + ", p95 ms"), 150));
        report.bar(Bar.atMost("year-board-kb", report.median(BOARD + ", KB over the line"), 300));
        report.bar(
                Bar.atMost(
                        "year-board-usable-ms",
                        report.median(BOARD + ", ms until it can be used"),
                        1_000));
    }
}
