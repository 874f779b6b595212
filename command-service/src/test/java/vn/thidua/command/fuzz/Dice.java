package vn.thidua.command.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be had again: the throws of a request follow from the seed and its number. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, int number) {
        random = new SplittableRandom(seed * 1_000_003 + number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the one to the other, both included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
