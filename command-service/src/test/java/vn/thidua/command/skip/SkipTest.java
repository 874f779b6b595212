package vn.thidua.command.skip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.proof.Size;
import vn.thidua.proof.skip.Outcome;
import vn.thidua.proof.skip.SkipSuite;

/** Whatever stands still, fails or is killed on the way: who reads the log reads all of it. */
class SkipTest {
    @Test
    void whoever_reads_our_log_reads_every_event_once_and_in_order() throws Exception {
        var outcomes = new SkipSuite(OurLog::new).run();

        System.out.println(SkipSuite.table(OurLog.NAME, outcomes));
        assertThat(outcomes).hasSize(Size.of(11, 12)).allMatch(Outcome::isClean);
    }

    @Test
    void a_log_that_skips_is_found_out() throws Exception {
        var outcomes = new SkipSuite(NumberedLog::new).cases();

        System.out.println(SkipSuite.table("An outbox with a sequence", outcomes));
        // On a very busy machine those who should come between may come too late.
        assertThat(outcomes).filteredOn(outcome -> outcome.skipped() > 0).hasSizeGreaterThan(6);
        assertThat(outcomes).allMatch(outcome -> outcome.sameRoot() == (outcome.skipped() == 0));
    }
}
