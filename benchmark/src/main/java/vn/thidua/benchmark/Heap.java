package vn.thidua.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** The heap of this process. */
final class Heap {
    private Heap() {}

    /** The most that was in use, in MiB: an upper bound, since each pool has its own moment. */
    static double mostUsed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1048576.0;
    }
}
