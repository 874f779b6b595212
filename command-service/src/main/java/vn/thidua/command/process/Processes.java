package vn.thidua.command.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;
import vn.thidua.command.log.Cursor;
import vn.thidua.command.log.Growth;
import vn.thidua.command.log.Seat;
import vn.thidua.command.log.Seated;

/**
 * Takes every process along the log, each at its own pace: one that stands still holds up no other.
 */
@Component
class Processes extends Seated {
    private static final long BREATH_MILLIS = 50;

    private final List<Follower> followers;

    Processes(
            JdbcConnectionDetails database,
            Growth growth,
            List<WhenThen> processes,
            Reactions reactions,
            Timers timers) {
        super(database, "processes", growth);
        this.followers =
                processes.stream()
                        .map(process -> new Follower(process, reactions, timers))
                        .toList();
    }

    /** Longer than the longest command may take. */
    @Override
    protected Duration patience() {
        return Duration.ofSeconds(30);
    }

    @Override
    protected void work(Seat seat) throws InterruptedException {
        var cursors = new LinkedHashMap<Follower, Cursor>();
        followers.forEach(
                follower -> cursors.put(follower, seat.cursor(Follower.reader(follower.name()))));
        while (isRunning()) {
            boolean advanced = false;
            for (var follower : cursors.entrySet()) {
                advanced |= follower.getKey().advance(follower.getValue());
            }
            allIsWell();
            if (!advanced) {
                awaitGrowth();
                // Under load each look is at many entries, not at one.
                Thread.sleep(BREATH_MILLIS);
            }
        }
    }

    List<String> names() {
        return followers.stream().map(Follower::name).toList();
    }

    /** The processes that stand still, and before what. */
    Map<String, String> standing() {
        var standing = new TreeMap<String, String>();
        followers.forEach(follower ->
                follower.trouble().ifPresent(why -> standing.put(follower.name(), why)));
        return standing;
    }
}
