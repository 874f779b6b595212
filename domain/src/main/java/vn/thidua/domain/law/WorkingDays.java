package vn.thidua.domain.law;

import java.time.LocalDate;
import vn.thidua.domain.NotYet;

/** Vietnamese working days: no Saturday, no Sunday, no public holiday. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The last of so many working days that follow the day. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return NotYet.rule(day.toString() + workingDays);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return NotYet.rule(day);
    }
}
