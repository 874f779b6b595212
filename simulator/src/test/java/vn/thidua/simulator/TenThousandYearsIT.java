package vn.thidua.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Ten thousand years of boards that are late, wrong, absent, malicious and merged. */
class TenThousandYearsIT {
    private static final long YEARS = 10_000;

    @Test
    void no_year_breaks_an_invariant_and_nearly_every_outcome_of_the_rules_is_seen() {
        var coverage = new Coverage();
        var said = new ByteArrayOutputStream();
        long violations =
                new Simulate(new PrintStream(said, true, StandardCharsets.UTF_8), coverage)
                        .run(YEARS, 1);
        System.out.println(said.toString(StandardCharsets.UTF_8));
        assertThat(violations).isZero();
        assertThat(coverage.acceptedShare()).isGreaterThanOrEqualTo(95);
        assertThat(coverage.refusedShare()).isGreaterThanOrEqualTo(90);
    }
}
