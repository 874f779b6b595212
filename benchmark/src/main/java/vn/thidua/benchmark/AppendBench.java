package vn.thidua.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Our log beside the JDBC storage engine of Axon 4, and beside PostgreSQL's own COPY. */
final class AppendBench {
    private static final int ROUNDS = 5;
    private static final int MILLIS = 3_000;
    private static final int WARM_UP_MILLIS = 4_000;
    private static final int COPIED_ROWS = 50_000;
    private static final int[] SIZES = {384, 4_096};

    /** How many times as fast as the peer at so many writers. */
    private static final Map<Integer, Double> BARS =
            new TreeMap<>(Map.of(1, 0.9, 16, 1.5, 64, 3.0, 256, 6.0));

    private AppendBench() {}

    public static void main(String[] arguments) throws IOException {
        var report = Report.of("append");
        report.note("PostgreSQL with fsync and synchronous_commit on, pools of " + Arena.POOL);
        report.note("each side a JVM with " + String.join(" ", Side.JVM));
        try (var arena = Arena.open();
                var ours = arena.ours();
                var axon = arena.axon()) {
            warmUp(ours, axon);
            for (int round = 0; round < ROUNDS; round++) {
                for (int size : SIZES) {
                    for (int writers : BARS.keySet()) {
                        sample(report, "ours", ours, writers, size);
                        sample(report, "axon", axon, writers, size);
                    }
                    if (size == SIZES[0]) {
                        report.sample("copy 384 B", ours.measure("copy", COPIED_ROWS));
                    }
                }
            }
            report.sample("heap of ours, MiB", ours.measure("heap"));
        }
        bars(report);
        System.exit(report.conclude());
    }

    private static void warmUp(Side ours, Side axon) throws IOException {
        for (int writers : BARS.keySet()) {
            ours.measure("append", writers, SIZES[0], WARM_UP_MILLIS);
            axon.measure("append", writers, SIZES[0], WARM_UP_MILLIS);
        }
    }

    private static void sample(Report report, String name, Side side, int writers, int size)
            throws IOException {
        double rate = side.measure("append", writers, size, MILLIS);
        report.sample(figure(name, writers, size), rate);
    }

    private static String figure(String name, int writers, int size) {
        return name + " " + size + " B, " + writers + " writers, events/s";
    }

    private static void bars(Report report) {
        for (int size : SIZES) {
            BARS.forEach((writers, bound) -> {
                double ratio =
                        report.median(figure("ours", writers, size))
                                / report.median(figure("axon", writers, size));
                report.bar(Bar.atLeast("append-" + size + "-" + writers, ratio, bound));
            });
        }
        double most = report.median(figure("ours", 256, SIZES[0]));
        report.bar(Bar.atLeast("append-copy-256", most / report.median("copy 384 B"), 0.7));
        report.bar(Bar.atMost("append-heap-mib", report.median("heap of ours, MiB"), 384));
    }
}
