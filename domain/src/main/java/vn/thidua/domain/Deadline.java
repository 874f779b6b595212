package vn.thidua.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lateness, counted from the day that the log or the history says and never typed. */
public final class Deadline {
    private Deadline() {}

    /** Calendar days after the deadline: 0 when in time, or when no deadline is known. */
    public static int daysLate(@Nullable LocalDate due, LocalDate day) {
        return due == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
