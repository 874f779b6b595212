package vn.thidua.benchmark;

import java.util.Arrays;

/** How long each of many took. */
public final class Latencies {
    private long[] nanos = new long[1_024];
    private int count;

    /** Adds one. */
    public void add(long one) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = one;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** In milliseconds, what this share of all did not exceed; no figure when there are none. */
    public double percentile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int place = (int) Math.ceil(share * count) - 1;
        return sorted[Math.max(place, 0)] / 1e6;
    }
}
