package vn.thidua.query.feed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.LogClient.LogAway;
import vn.thidua.query.feed.Readings.Busy;
import vn.thidua.query.reading.Snapshot;

/** What an operator sees of the read models, and may do with one. */
@Component
public class Operations {
    private final Readings readings;
    private final Snapshot snapshot;

    Operations(Readings readings, Snapshot snapshot) {
        this.readings = readings;
        this.snapshot = snapshot;
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

    /** Nothing where no read model has this name. */
    public Optional<Done> rebuild(String name) throws LogAway, Busy {
        var reading = readings.of(name);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        var stop = readings.rebuild(reading.get());
        return Optional.of(new Done(stop.orElse(null), state(reading.get())));
    }

    private ReadModelState state(Reading reading) {
        var readModel = reading.readModel();
        var stop = reading.stopped().orElse(null);
        return snapshot.read(jdbc -> {
            var content = ContentHash.of(readModel, jdbc);
            long position =
                    jdbc.sql("select coalesce(max(position), 0) from progress where read_model = ?")
                            .param(readModel.name())
                            .query(Long.class)
                            .single();
            return new ReadModelState(
                    readModel.name(),
                    stop == null ? State.RUNNING : State.STOPPED,
                    stop,
                    position,
                    content.rows(),
                    content.hash());
        });
    }

    /**
     * One read model.
     *
     * @param stop why it stands still
     * @param position of the last entry of the log that it has read
     * @param contentHash of all its rows
     */
    public record ReadModelState(
            String name,
            State state,
            @Nullable Stop stop,
            long position,
            long rows,
            String contentHash) {}

    /** Whether a read model reads. */
    public enum State {
        RUNNING,
        STOPPED
    }

    /**
     * What came of a resume or a rebuild.
     *
     * @param stop the entry of the log that refused it, if one did
     */
    public record Done(@Nullable Stop stop, ReadModelState readModel) {}
}
