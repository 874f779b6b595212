package vn.thidua.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.domain.log.LogEntry;

/** What a log that has grown for long does slower than one that has just begun. */
final class GrowthBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int EVENTS = Integer.getInteger("events", 10_000_000);
    private static final int MILLIS = Integer.getInteger("millis", 2_000);
    private static final int WARM_UP_MILLIS = 2 * MILLIS;
    private static final int BYTES = 384;
    private static final double BOUND = 1.3;
    private static final List<Integer> WRITERS = List.of(1, 16);

    /** Each year is cold only once. */
    private static final int YEARS_OF_A_ROUND = 5;

    private static final int WARM_UP_YEARS = 25;
    private static final int YEARS = WARM_UP_YEARS + ROUNDS * YEARS_OF_A_ROUND;
    private static final String COLD = "first command on a cold year, ms";

    private final Report report = Report.of("growth");
    private final List<LogEntry> years;

    private GrowthBench() throws IOException {
        years = LongYear.atOnce(new SampleYear("mau-2025"), YEARS);
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new GrowthBench().run());
    }

    private int run() throws IOException {
        report.note("a grown log of " + EVENTS + " events beside one of " + years.size());
        report.note("PostgreSQL with fsync and synchronous_commit on, pools of " + Arena.POOL);
        report.note("each side a JVM with " + String.join(" ", Side.JVM));
        report.note(
                YEARS + " years of " + LongYear.EVENTS + " events and a few lie strewn in both");
        try (var arena = Arena.open();
                var young = arena.ours("young", begun());
                var grown = arena.ours("grown", grown())) {
            appends(young, grown);
            coldYears(young, grown);
        }
        for (int writers : WRITERS) {
            bar("growth-append-" + writers, timeOfAppend(writers));
        }
        bar("growth-cold-year", COLD);
        return report.conclude();
    }

    private Stream<LogEntry> begun() {
        return new ManyYears(years.size(), years).inOrder();
    }

    private Stream<LogEntry> grown() {
        return new ManyYears(EVENTS, years).inOrder();
    }

    private void appends(Side young, Side grown) throws IOException {
        for (int writers : WRITERS) {
            young.measure("append", writers, BYTES, WARM_UP_MILLIS);
            grown.measure("append", writers, BYTES, WARM_UP_MILLIS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int writers : WRITERS) {
                append("young", young, writers);
                append("grown", grown, writers);
            }
        }
    }

    private void append(String log, Side side, int writers) throws IOException {
        double rate = side.measure("append", writers, BYTES, MILLIS);
        report.sample(log + " " + timeOfAppend(writers), 1e6 / rate);
    }

    private static String timeOfAppend(int writers) {
        return "append, " + writers + " writers, µs";
    }

    private void coldYears(Side young, Side grown) throws IOException {
        young.measure("first", 0, WARM_UP_YEARS);
        grown.measure("first", 0, WARM_UP_YEARS);
        for (int i = WARM_UP_YEARS; i < YEARS; i += YEARS_OF_A_ROUND) {
            report.sample("young " + COLD, young.measure("first", i, YEARS_OF_A_ROUND));
            report.sample("grown " + COLD, grown.measure("first", i, YEARS_OF_A_ROUND));
        }
    }

    private void bar(String name, String figure) {
        double ratio = report.median("grown " + figure) / report.median("young " + figure);
        report.bar(Bar.atMost(name, ratio, BOUND));
    }
}
