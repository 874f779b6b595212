package vn.thidua.query.feed;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.thidua.query.feed.LogClient.LogAway;

/**
 * Fills a generation from the log. Pages are parsed and checked ahead on other threads while this
 * one writes; each page is one transaction.
 */
final class Filling {
    private static final int PAGE = 5000;
    private static final int AHEAD = 2;
    private static final long REPORT_NANOS = 500_000_000L;

    private final ReadModel readModel;
    private final EntryReader reader;
    private final RebuildTable table;
    private final Applier applier;
    private final long began = System.nanoTime();
    private long reported = began;
    private long entries;
    private long position;

    Filling(
            RebuildSession session,
            ReadModel readModel,
            EntryReader reader,
            RebuildTable table,
            int parkedLimit) {
        this.readModel = readModel;
        this.reader = reader;
        this.table = table;
        var jdbc = session.jdbc();
        applier =
                new Applier(
                        readModel,
                        work -> Objects.requireNonNull(session.transaction().execute(work::apply)),
                        () -> new Batch(readModel, jdbc, new CopyRows(jdbc)),
                        new Parking(jdbc),
                        parkedLimit);
        position = new Progress(jdbc).position(readModel);
    }

    /** Reads on until the log has nothing more, or refuses an entry. */
    Optional<Stop> catchUp(LogLines log) throws LogAway, Cancelled {
        long before;
        do {
            before = position;
            try (var lines = log.after(position)) {
                var stop = apply(pages(lines));
                if (stop.isPresent()) {
                    return stop;
                }
            }
        } while (position > before);
        return Optional.empty();
    }

    private Iterator<Page> pages(Stream<String> lines) {
        return lines.map(Received::fromTheLog)
                .gather(Gatherers.windowFixed(PAGE))
                .gather(
                        Gatherers.mapConcurrent(
                                AHEAD, window -> Page.of(line -> Parsed.of(reader, line), window)))
                .iterator();
    }

    private Optional<Stop> apply(Iterator<Page> pages) throws Cancelled {
        while (pages.hasNext()) {
            var page = pages.next();
            var stop = applier.apply(page);
            if (stop.isPresent()) {
                return stop;
            }
            entries += page.entries().size();
            position = Math.max(position, page.position());
            report();
        }
        return Optional.empty();
    }

    private void report() throws Cancelled {
        var now = System.nanoTime();
        if (now - reported < REPORT_NANOS) {
            return;
        }
        reported = now;
        say();
    }

    /** Tells how far it is. */
    void say() throws Cancelled {
        long millis = Math.max(1, (System.nanoTime() - began) / 1_000_000);
        if (table.isCancelled(readModel.name(), position, entries * 1000 / millis)) {
            throw new Cancelled();
        }
    }

    /** An operator does not want it any more. */
    static final class Cancelled extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
