package vn.thidua.simulator;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
record Arguments(long years, long seed, @Nullable Path log) {
    private static final String USAGE = "simulate --years N [--seed S] [--log FILE]";

    static Arguments of(String... args) {
        long years = 100;
        long seed = 1;
        Path log = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--years" -> years = number(args[i + 1]);
                case "--seed" -> seed = number(args[i + 1]);
                case "--log" -> log = Path.of(args[i + 1]);
                default -> throw usage();
            }
        }
        if (args.length % 2 != 0 || years < 1) {
            throw usage();
        }
        return new Arguments(years, seed, log);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw usage();
        }
    }

    private static IllegalArgumentException usage() {
        return new IllegalArgumentException(USAGE);
    }
}
