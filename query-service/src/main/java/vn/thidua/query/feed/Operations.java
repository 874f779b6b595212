package vn.thidua.query.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.reading.Snapshot;

/** What an operator sees of the read models, and may do with one. */
@Component
public class Operations {
    private final Readings readings;
    private final Feed feed;
    private final Rebuilds rebuilds;
    private final RebuildTable table;
    private final Snapshot snapshot;
    private final Lag lag;
    private final Forgeries forgeries;

    Operations(
            Readings readings,
            Feed feed,
            Rebuilds rebuilds,
            RebuildTable table,
            Snapshot snapshot,
            Lag lag,
            Forgeries forgeries) {
        this.readings = readings;
        this.feed = feed;
        this.rebuilds = rebuilds;
        this.table = table;
        this.snapshot = snapshot;
        this.lag = lag;
        this.forgeries = forgeries;
    }

    /** Every read model at a glance; unlike {@link #all} it counts no rows. */
    public Overview overview() {
        var lines = readings.all().map(this::line).toList();
        long end = lines.stream().map(Overview.Line::position).reduce(0L, Math::max);
        return new Overview(end, forgeries.count(), lines);
    }

    private Overview.Line line(Reading reading) {
        var readModel = reading.readModel();
        var name = readModel.name();
        var behind = lag.of(readModel);
        return new Overview.Line(
                name,
                readings.stopped(reading).orElse(null),
                snapshot.read(jdbc -> position(jdbc, name)),
                Double.isNaN(behind) ? null : Math.round(behind),
                feed.parked(readModel),
                table.of(name).orElse(null),
                table.isStill(name));
    }

    private static long position(JdbcClient jdbc, String readModel) {
        return jdbc.sql(Progress.POSITION).params(readModel, readModel).query(Long.class).single();
    }

    public List<ReadModelState> all() {
        return readings.all().map(this::state).toList();
    }

    /** Nothing where no read model has this name. */
    public Optional<Done> resume(String name) throws LogAway, Busy {
        var reading = readings.of(name);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        var stop = readings.resume(reading.get());
        return Optional.of(new Done(stop.orElse(null), state(reading.get())));
    }

    /** Begins a rebuild. Nothing where no read model has this name. */
    public Optional<Rebuilding> rebuild(String name) throws Busy {
        var reading = readings.of(name);
        return reading.isEmpty()
                ? Optional.empty()
                : Optional.of(rebuilds.begin(readings.rebuilt(reading.get())));
    }

    /** The last rebuild of a read model. */
    public Optional<Rebuilding> rebuilding(String name) {
        return table.of(name);
    }

    /** Switches to rows that differ. Nothing where no rows of this hash were shown. */
    public Optional<Rebuilding> switchTo(String name, String hash) throws Busy {
        var reading = readings.of(name);
        return reading.isEmpty()
                ? Optional.empty()
                : rebuilds.confirm(readings.rebuilt(reading.get()), hash);
    }

    /** Ends a rebuild and leaves everything as it was before. */
    public Optional<Rebuilding> cancel(String name) {
        return readings.of(name).flatMap(reading -> rebuilds.cancel(reading.readModel()));
    }

    /** The streams that a read model holds. Nothing where no read model has this name. */
    public Optional<List<ParkedStream>> parked(String name) {
        return readings.of(name).map(reading -> feed.parked(reading.readModel()));
    }

    /** Tries again what waits in a parked stream. Nothing where it is not parked. */
    public Optional<Retried> retry(String name, String stream) {
        return readings.of(name).flatMap(reading -> readings.retry(reading, stream));
    }

    private ReadModelState state(Reading reading) {
        var readModel = reading.readModel();
        var stop = readings.stopped(reading).orElse(null);
        return snapshot.read(jdbc -> {
            var content = ContentHash.of(readModel, jdbc);
            long position = position(jdbc, readModel.name());
            long parked =
                    jdbc.sql("select count(*) from parked where read_model = ?")
                            .param(readModel.name())
                            .query(Long.class)
                            .single();
            return new ReadModelState(
                    readModel.name(),
                    stop == null ? State.RUNNING : State.STOPPED,
                    stop,
                    position,
                    parked,
                    content.rows(),
                    content.hash(),
                    table.of(readModel.name()).orElse(null));
        });
    }

    /**
     * One read model.
     *
     * @param stop why it stands still
     * @param position of the last entry of the log that it has read
     * @param parked how many streams it holds
     * @param contentHash of all its rows
     * @param rebuild the last one, if there was one
     */
    public record ReadModelState(
            String name,
            State state,
            @Nullable Stop stop,
            long position,
            long parked,
            long rows,
            String contentHash,
            @Nullable Rebuilding rebuild) {}

    /** Whether a read model reads. */
    public enum State {
        RUNNING,
        STOPPED
    }

    /**
     * What came of a resume.
     *
     * @param stop the entry of the log that refused it, if one did
     */
    public record Done(@Nullable Stop stop, ReadModelState readModel) {}
}
