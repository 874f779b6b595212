package vn.thidua.command.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import vn.thidua.domain.Command;
import vn.thidua.domain.Stamp;

/**
 * Commands that are asked for from one moment on and until another.
 *
 * @param subject what it is about; a later reaction about the same takes the place of this one
 * @param commands found out when the moment has come
 */
record Reaction(
        String subject,
        Instant from,
        Instant until,
        Supplier<? extends List<? extends Command>> commands) {
    /** Early on the day, and not at midnight itself, where clocks may disagree about the day. */
    private static final LocalTime EARLY = LocalTime.of(0, 5);

    static Reaction atOnce(String subject, Supplier<? extends List<? extends Command>> commands) {
        return new Reaction(subject, Instant.MIN, Instant.MAX, commands);
    }

    static Reaction fromDay(
            LocalDate day, String subject, Supplier<? extends List<? extends Command>> commands) {
        return new Reaction(subject, early(day), Instant.MAX, commands);
    }

    /** Of use on that day only. */
    static Reaction onDay(LocalDate day, String subject, Command command) {
        return new Reaction(subject, early(day), midnightAfter(day), () -> List.of(command));
    }

    static Instant early(LocalDate day) {
        return day.atTime(EARLY).atZone(Stamp.ZONE).toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Stamp.ZONE).toInstant();
    }
}
