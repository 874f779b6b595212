package vn.thidua.command.process;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The timers of one process while it goes along a stretch of the log. Which there are is asked when
 * the first is touched, for the whole stretch: meanwhile only the process itself adds to them.
 */
final class Alarms {
    private final Timers timers;
    private final WhenThen process;
    private @Nullable Set<String> subjects;

    Alarms(Timers timers, WhenThen process) {
        this.timers = timers;
        this.process = process;
    }

    /** Sets the timer for the subject, or moves it. */
    void set(String subject, long position, Instant at) {
        subjects().add(subject);
        timers.set(process, subject, position, at);
    }

    void drop(String subject) {
        if (subjects().remove(subject)) {
            timers.drop(process, subject);
        }
    }

    private Set<String> subjects() {
        var known = subjects;
        if (known == null) {
            known = timers.subjects(process);
            subjects = known;
        }
        return known;
    }
}
