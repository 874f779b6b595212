package vn.thidua.benchmark;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.domain.policy.Standing;
import vn.thidua.engines.Ports;
import vn.thidua.engines.Tokens;

/** Our door beside the same server's empty one, a stock Axon 4 application and Emmett. */
final class HttpBench {
    private static final int ROUNDS = 5;
    private static final int CLIENTS = 64;
    private static final int MILLIS = 6_000;
    private static final int WARM_UP_MILLIS = 15_000;

    private final Report report = Report.of("http");
    private final int ourPort = Ports.free();
    private final int axonPort = Ports.free();
    private final int emmettPort = Ports.free();

    private String token = "";

    private HttpBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new HttpBench().run());
    }

    private int run() throws IOException, InterruptedException {
        report.note(CLIENTS + " clients, kept-alive, each its own blocs of " + Blocs.COMMANDS);
        report.note("each JVM with " + String.join(" ", Side.JVM) + ", pools of " + Arena.POOL);
        report.note("no broker runs, for the peers publish nothing");
        report.note("ours checks a token with each request, also at its empty door");
        try (var issuer = Tokens.start();
                var arena = Arena.open();
                var ours = arena.ours();
                var axon = arena.axon()) {
            token = "Bearer " + issuer.of("can-bo-bo", Standing.STANDING_BODY.name());
            ours.serve(ourPort, issuer.issuer());
            axon.serve(axonPort);
            var emmett = Emmett.start(arena, emmettPort, report);
            try {
                warmUp(ours, axon, emmett);
                for (int round = 0; round < ROUNDS; round++) {
                    round(ours, axon, emmett);
                }
            } finally {
                if (emmett.isPresent()) {
                    emmett.get().close();
                }
            }
            report.sample("heap of ours, MiB", ours.measure("heap"));
        }
        bars();
        return report.conclude();
    }

    private void warmUp(Side ours, Side axon, Optional<Side> emmett)
            throws IOException, InterruptedException {
        Load.run(ourPort, () -> token, CLIENTS, WARM_UP_MILLIS, "");
        Load.run(ourPort, () -> token, CLIENTS, WARM_UP_MILLIS / 2, "/bench/nothing");
        Load.run(axonPort, HttpBench::nobody, CLIENTS, WARM_UP_MILLIS, "");
        ours.measure("gateway", CLIENTS, WARM_UP_MILLIS / 2);
        axon.measure("gateway", CLIENTS, WARM_UP_MILLIS / 2);
        if (emmett.isPresent()) {
            Load.run(emmettPort, HttpBench::nobody, CLIENTS, WARM_UP_MILLIS / 2, "");
        }
    }

    private void round(Side ours, Side axon, Optional<Side> emmett)
            throws IOException, InterruptedException {
        sample("ours", ourPort, () -> token, "");
        sample("nothing", ourPort, () -> token, "/bench/nothing");
        sample("axon", axonPort, HttpBench::nobody, "");
        if (emmett.isPresent()) {
            sample("emmett", emmettPort, HttpBench::nobody, "");
        }
        report.sample("ours gateway/s", ours.measure("gateway", CLIENTS, MILLIS));
        report.sample("axon gateway/s", axon.measure("gateway", CLIENTS, MILLIS));
    }

    private void sample(String name, int port, Supplier<String> caller, String path)
            throws IOException, InterruptedException {
        var seen = Load.run(port, caller, CLIENTS, MILLIS, path);
        report.sample(name + " http/s", seen.perSecond());
        report.sample(name + " p50 ms", seen.latencies().percentile(0.50));
        report.sample(name + " p99 ms", seen.latencies().percentile(0.99));
    }

    /** The peers ask nobody for a token. */
    private static String nobody() {
        return "";
    }

    private void bars() {
        report.bar(Bar.atLeast("http-nothing", ratio("ours http/s", "nothing http/s"), 0.5));
        report.bar(Bar.atMost("http-nothing-p99", ratio("ours p99 ms", "nothing p99 ms"), 4));
        report.bar(Bar.atLeast("http-axon", ratio("ours http/s", "axon http/s"), 3));
        report.bar(Bar.atLeast("http-emmett", ratio("ours http/s", "emmett http/s"), 3));
        report.bar(Bar.atLeast("gateway-axon", ratio("ours gateway/s", "axon gateway/s"), 3));
        report.bar(Bar.atMost("http-heap-mib", report.median("heap of ours, MiB"), 384));
    }

    private double ratio(String ours, String theirs) {
        return report.median(ours) / report.median(theirs);
    }
}
