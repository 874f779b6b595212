package vn.thidua.command.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.command.log.Cursor;
import vn.thidua.command.log.EventLog.Stretch;
import vn.thidua.domain.Vocabulary;

/**
 * Takes one process along the log. It never passes an entry whose reaction has failed: it stands
 * before it, says so, and tries again.
 */
final class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int DOUBLINGS = 7;

    private final WhenThen process;
    private final Reactions reactions;
    private final Timers timers;
    private final List<String> types;

    private volatile @Nullable String trouble;
    private int failures;
    private long resumeNanos = System.nanoTime();

    Follower(WhenThen process, Reactions reactions, Timers timers) {
        this.process = process;
        this.reactions = reactions;
        this.timers = timers;
        this.types =
                Vocabulary.events().entrySet().stream()
                        .filter(type -> process.isAbout(type.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    String name() {
        return process.name();
    }

    /** Under which name the process keeps how far it has come. */
    static String reader(String process) {
        return "process:" + process;
    }

    /** What the process stands before, and why. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Goes on by a page; false when it has come to the end, or has to wait. */
    boolean advance(Cursor cursor) {
        if (System.nanoTime() - resumeNanos < 0) {
            return false;
        }
        long start = cursor.position();
        var stretch = cursor.after(start, types);
        long done = follow(stretch);
        if (done > start) {
            cursor.move(start, done);
        }
        return done == stretch.upTo() && stretch.more();
    }

    /**
     * How far it has come: to the end of the stretch, or before the entry that it stands before.
     */
    private long follow(Stretch stretch) {
        var alarms = new Alarms(timers, process);
        for (var row : stretch.rows()) {
            try {
                reactions.to(row.entry(), process, alarms);
            } catch (RuntimeException e) {
                pause(row.entry().position(), e);
                return row.entry().position() - 1;
            }
        }
        allIsWell();
        return stretch.upTo();
    }

    private void allIsWell() {
        trouble = null;
        failures = 0;
    }

    private void pause(long position, RuntimeException failure) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        resumeNanos = System.nanoTime() + pause.toNanos();
        failures++;
        var now = "position " + position + ": " + failure;
        if (!now.equals(trouble)) {
            LOG.warn("{} stands still before {}", name(), now, failure);
        }
        trouble = now;
    }
}
