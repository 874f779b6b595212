package vn.thidua.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Report report() {
        return new Report("trial", new PrintStream(printed, true, StandardCharsets.UTF_8), folder);
    }

    @Test
    void a_bar_that_is_reached_says_ok_and_the_bench_succeeds() {
        var report = report();
        report.bar(Bar.atLeast("speed", 3.0, 3));
        report.bar(Bar.atMost("delay", 99.5, 100));

        assertThat(report.conclude()).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("bar speed 3.00 >=3.00 ok")
                .contains("bar delay 99.50 <=100.00 ok");
    }

    @Test
    void one_bar_that_falls_short_says_so_and_the_bench_fails() {
        var report = report();
        report.bar(Bar.atLeast("speed", 2.99, 3));
        report.bar(Bar.atMost("delay", 99.5, 100));

        assertThat(report.conclude()).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("bar speed 2.99 >=3.00 short");
    }

    @Test
    void what_could_not_be_measured_falls_short() {
        assertThat(Bar.notMeasured("speed", 3).isReached()).isFalse();
        assertThat(Bar.atMost("delay", Double.NaN, 3).isReached()).isFalse();
    }

    @Test
    void the_median_stands_in_the_table_and_every_sample_in_the_file() throws IOException {
        var report = report();
        for (var value : new double[] {5, 1, 4, 2, 3}) {
            report.sample("events/s", value);
        }
        report.conclude();

        assertThat(report.median("events/s")).isEqualTo(3);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("events/s +3.00 +1.00 +5.00");
        assertThat(Files.readString(folder.resolve("trial.json"))).contains("5.0", "1.0", "4.0");
    }

    @Test
    void a_percentile_is_what_so_many_did_not_exceed() {
        var latencies = new Latencies();
        for (int i = 100; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.percentile(0.99)).isEqualTo(99);
        assertThat(latencies.percentile(0.50)).isEqualTo(50);
        assertThat(new Latencies().percentile(0.5)).isNaN();
    }
}
