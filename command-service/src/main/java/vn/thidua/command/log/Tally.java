package vn.thidua.command.log;

import java.util.concurrent.atomic.LongAdder;

/**
 * What the appender has done since it began.
 *
 * @param groups transactions that were written
 * @param entries entries in them
 * @param conflicts appends that were refused because what they rested on had grown
 * @param foreign times that another node was found to have appended
 * @param full appends that were sent away because too many waited
 */
record Tally(
        LongAdder groups,
        LongAdder entries,
        LongAdder conflicts,
        LongAdder foreign,
        LongAdder full) {
    Tally() {
        this(new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder());
    }
}
