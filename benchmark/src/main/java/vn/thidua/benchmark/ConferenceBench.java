package vn.thidua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thidua.domain.policy.Standing;
import vn.thidua.local.Stand;

/** All boards of a bloc vote at the same moment, with everything running. */
final class ConferenceBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARM_UPS = Integer.getInteger("warm", 3);

    /** Votes of one round, so that the 99th percentile is more than the slowest. */
    private static final int VOTES = Integer.getInteger("votes", 500);

    /** So many voters, and within how many milliseconds all but one in a hundred have voted. */
    private record Crowd(int voters, double bound) {
        String figure() {
            return voters + " voters, p99 ms";
        }

        int ballots() {
            return Math.ceilDiv(VOTES, voters);
        }
    }

    private static final List<Crowd> CROWDS = List.of(new Crowd(11, 50), new Crowd(100, 150));

    private final Report report = Report.of("conference");
    private final SampleYear sample = new SampleYear("mau-2025");
    private final Stand stand;
    private int refused;

    private ConferenceBench(Stand stand) throws IOException {
        this.stand = stand;
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        var folder = Files.createTempDirectory(Files.createDirectories(Home.target()), "stand-");
        int code;
        try (var stand = Stand.start(Home.home(), folder, Side.JVM)) {
            code = new ConferenceBench(stand).run();
        }
        Home.delete(folder); // its logs are kept when something fails
        System.exit(code);
    }

    private int run() throws IOException, InterruptedException, ExecutionException {
        report.note("PostgreSQL, Kafka, both services; each service " + String.join(" ", Side.JVM));
        report.note("every voter has a connection of its own; the clock starts for all at once");
        report.note(
                "the next ballot opens when the last one shows; "
                        + VOTES
                        + " votes a round or a few more, each round a year of its own");
        report.note("11 boards vote in session; 100 answer in writing: attendance holds 50");
        for (int i = 0; i < WARM_UPS; i++) {
            for (var crowd : CROWDS) {
                year(crowd);
            }
        }
        refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var crowd : CROWDS) {
                var latencies = year(crowd);
                report.sample(crowd.voters() + " voters, p50 ms", latencies.percentile(0.50));
                report.sample(crowd.figure(), latencies.percentile(0.99));
            }
        }
        for (var crowd : CROWDS) {
            report.bar(
                    Bar.atMost(
                            "conference-" + crowd.voters() + "-p99-ms",
                            report.median(crowd.figure()),
                            crowd.bound()));
        }
        report.bar(Bar.atMost("conference-refused", refused, 0));
        return report.conclude();
    }

    /** How long each vote of a new year took. */
    private Latencies year(Crowd crowd)
            throws IOException, InterruptedException, ExecutionException {
        var conference = new Conference(sample, "khoi-" + UUID.randomUUID(), crowd.voters());
        var latencies = new Latencies();
        var lines = new ArrayList<Wire>();
        try (var command = new Wire(stand.commandPort(), this::token);
                var query = new Wire(stand.queryPort(), this::auditor)) {
            for (var step : conference.opening()) {
                command.send(request(step)).accepted();
            }
            for (int i = 0; i < crowd.voters(); i++) {
                lines.add(new Wire(stand.commandPort(), this::token));
            }
            for (int i = 1; i <= crowd.ballots(); i++) {
                var ballot = "phieu-" + i;
                command.send(request(conference.open(ballot))).accepted();
                latencies.addAll(ballot(conference, ballot, lines));
                var closed = command.send(request(conference.close(ballot))).accepted();
                query.send(Wire.get(conference.shown(closed.version()))).accepted();
            }
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
        return latencies;
    }

    private Latencies ballot(Conference conference, String ballot, List<Wire> lines)
            throws InterruptedException, ExecutionException {
        var latencies = new Latencies();
        var moment = new CountDownLatch(1);
        var answers = new ArrayList<Future<Voted>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                var vote = request(conference.vote(ballot, conference.boards().get(i)));
                answers.add(
                        threads.submit(() -> {
                            moment.await();
                            return new Voted(line.send(vote), System.nanoTime());
                        }));
            }
            long start = System.nanoTime();
            moment.countDown();
            for (var one : answers) {
                var voted = one.get();
                latencies.add(voted.at() - start);
                count(voted.answer());
            }
        }
        return latencies;
    }

    /** What a voter was answered, and when. */
    private record Voted(Wire.Answer answer, long at) {}

    private void count(Wire.Answer answer) {
        if (answer.status() != 200) {
            refused++;
            report.note("a vote was answered by " + answer);
        }
    }

    /** The years are history, which the ministry records, whoever voted then. */
    private String token() {
        return stand.token("can-bo-bo", Standing.STANDING_BODY);
    }

    private String auditor() {
        return stand.token("kiem-tra-vien", Standing.AUDITOR);
    }

    private static String request(SampleYear.Step step) {
        return step.request(UUID.randomUUID().toString());
    }
}
