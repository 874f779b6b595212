package vn.thidua.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.proof.Size;
import vn.thidua.proof.skip.Outcome;
import vn.thidua.proof.skip.SkipSuite;

/** What the same judge that plays on our log finds in Axon's own engine. */
class StockAxonSkipTest {
    private static final Duration LESS = Duration.ofMillis(Size.of(500, 5_000));
    private static final Duration AS_SHIPPED = Duration.ofMinutes(1);

    @Test
    void whoever_reads_the_stock_engine_never_reads_what_commits_after_its_gap_was_given_up()
            throws Exception {
        var outcomes = play(LESS, SkipSuite::run);

        assertThat(outcomes).hasSize(Size.of(11, 12));
        assertThat(named(outcomes, SkipSuite.LATE).skipped()).isPositive();
        assertThat(named(outcomes, SkipSuite.LATER_FIRST).skipped()).isPositive();
        assertThat(named(outcomes, SkipSuite.MANY_HOLES).skipped()).isPositive();
        assertThat(named(outcomes, SkipSuite.FLOOD).skipped()).isPositive();
        assertThat(outcomes)
                .allMatch(outcome -> outcome.lost() == 0 && outcome.doubled() == 0)
                .allMatch(outcome -> outcome.isClean() == outcome.sameRoot());
    }

    /** The same with the minute that nobody has changed: some nine minutes, so not in the build. */
    @Test
    void a_minute_only_makes_it_rarer() throws Exception {
        assumeTrue(Size.isLong());

        var outcomes = play(AS_SHIPPED, SkipSuite::casesOfWaiting);

        assertThat(named(outcomes, SkipSuite.LATE).skipped()).isPositive();
        assertThat(named(outcomes, SkipSuite.LATER_FIRST).skipped()).isPositive();
    }

    private interface Play {
        List<Outcome> on(SkipSuite suite) throws Exception;
    }

    private static List<Outcome> play(Duration gapTimeout, Play play) throws Exception {
        var outcomes = play.on(new SkipSuite(() -> new StockAxonLog(gapTimeout)));
        System.out.println(SkipSuite.table(StockAxonLog.name(gapTimeout), outcomes));
        return outcomes;
    }

    private static Outcome named(List<Outcome> outcomes, String name) {
        return outcomes.stream()
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
