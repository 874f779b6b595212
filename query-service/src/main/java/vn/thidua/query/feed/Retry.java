package vn.thidua.query.feed;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applies what waits in a parked stream, all of it or nothing. Run it in a transaction. */
final class Retry {
    private static final int PAGE = 500;

    private final ReadModel readModel;
    private final EntryReader reader;
    private final Parking parking;
    private final Batch batch;

    Retry(ReadModel readModel, EntryReader reader, JdbcTemplate jdbc) {
        this.readModel = readModel;
        this.reader = reader;
        parking = new Parking(jdbc);
        batch = new Batch(readModel, jdbc, new RowWriter(jdbc));
    }

    /** How many entries were applied; nothing where the stream is not parked. */
    Optional<Retried> of(String stream) {
        if (!parking.release(readModel, stream)) {
            return Optional.empty();
        }
        long applied = 0;
        long last = 0;
        for (var page = page(stream, last); !page.entries().isEmpty(); page = page(stream, last)) {
            page.entries().forEach(this::apply);
            applied += page.entries().size();
            last = page.entries().getLast().entry().sequence();
        }
        parking.forget(readModel, stream);
        return Optional.of(new Retried(applied, null));
    }

    private Page page(String stream, long after) {
        var lines = parking.lines(readModel, stream, after, PAGE);
        var page =
                Page.of(
                        line -> Parsed.of(reader, line),
                        lines.stream().map(Received::fromTheLog).toList());
        if (page.stop() != null) {
            throw new StillRefused(page.stop());
        }
        return page;
    }

    private void apply(Parsed parsed) {
        Optional<Stop> stop;
        try {
            stop = batch.apply(new Page(List.of(parsed), null));
        } catch (RuntimeException e) {
            var refused = Refused.of(e).orElseThrow(() -> e);
            stop = Optional.of(parsed.stop(refused.cause(), refused.detail()));
        }
        if (stop.isPresent()) {
            throw new StillRefused(stop.get());
        }
    }

    /** Takes everything back. */
    static final class StillRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Stop stop;

        StillRefused(Stop stop) {
            super(stop.detail(), null, false, false);
            this.stop = stop;
        }

        Retried retried() {
            return new Retried(0, stop);
        }
    }
}
