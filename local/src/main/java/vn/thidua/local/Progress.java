package vn.thidua.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** One line per step of a run, with the seconds it took. */
final class Progress {
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    <T> T step(String vi, String en, Supplier<T> action) {
        var begin = System.nanoTime();
        var result = action.get();
        say("✓ " + vi + " · " + en + " (" + seconds(begin) + " s)");
        return result;
    }

    void step(String vi, String en, Runnable action) {
        step(
                vi,
                en,
                () -> {
                    action.run();
                    return true;
                });
    }

    void say(String line) {
        out.println(line);
    }

    /** Since the run began. */
    String seconds() {
        return seconds(start);
    }

    private static String seconds(long begin) {
        var seconds = (System.nanoTime() - begin) / NANOS;
        return String.format(Locale.forLanguageTag("vi-VN"), "%.1f", seconds);
    }
}
