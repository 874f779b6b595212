package vn.thidua.simulator;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Plays many random years, each from its own seed, and counts what breaks an invariant. */
public final class Simulate {
    private static final int SHOWN = 10;

    private final PrintStream out;
    private final Coverage coverage;
    private final AtomicLong violations = new AtomicLong();

    Simulate(PrintStream out, Coverage coverage) {
        this.out = out;
        this.coverage = coverage;
    }

    public static void main(String[] args) {
        Arguments asked;
        try {
            asked = Arguments.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (asked.log() != null) {
            SampleLog.write(asked.log(), asked.seed(), asked.years());
            return;
        }
        long violations = new Simulate(System.out, new Coverage()).run(asked.years(), asked.seed());
        System.exit(violations == 0 ? 0 : 1);
    }

    /** Plays so many years from the seed on, prints the figures, and says how many broke. */
    long run(long years, long seed) {
        var outOfSeason = Play.rehearsal();
        LongStream.range(seed, seed + years)
                .parallel()
                .forEach(each -> {
                    try {
                        Play.year(each, coverage, outOfSeason);
                    } catch (Violation violation) {
                        show(each, violation);
                    }
                });
        coverage.unseen().forEach(out::println);
        out.printf(
                Locale.ROOT,
                "commands accepted at least once %.1f %%, reasons to refuse given at least once %.1f %%%n",
                coverage.acceptedShare(),
                coverage.refusedShare());
        double accepted = 100.0 * coverage.acceptances() / Math.max(1, coverage.asked());
        out.printf(
                Locale.ROOT,
                "years %d, events %d, accepted %.1f %%, refused %.1f %%, violations %d%n",
                years,
                coverage.events(),
                accepted,
                100 - accepted,
                violations.get());
        return violations.get();
    }

    private void show(long seed, Violation violation) {
        if (violations.incrementAndGet() <= SHOWN) {
            out.println(violation.getMessage());
            out.println("  replay it: ./thidua simulate --years 1 --seed " + seed);
            for (var cause = violation.getCause(); cause != null; cause = cause.getCause()) {
                out.println("  " + cause);
                if (cause.getStackTrace().length > 0) {
                    out.println("    at " + cause.getStackTrace()[0]);
                }
            }
        }
    }
}
