package vn.thidua.query.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only writer of the read models. Rows and progress are changed in one transaction, so that a
 * crash at any moment leaves neither without the other.
 */
@Component
class Feed {
    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EntryReader reader;
    private final Recent recent;
    private final Arrivals arrivals;

    Feed(
            DataSource database,
            PlatformTransactionManager transactions,
            EntryReader reader,
            Arrivals arrivals) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(transactions);
        this.reader = reader;
        recent = new Recent(reader);
        this.arrivals = arrivals;
    }

    /**
     * Applies the lines in one transaction. If the rows refuse them together, they are applied one
     * by one, so that exactly the guilty one is named and those before it stay.
     */
    Optional<Stop> apply(ReadModel readModel, List<Received> lines) {
        try {
            var page = Page.of(recent::parse, lines);
            var batch = batch(readModel);
            var stop = inTransaction(readModel, () -> batch.apply(page));
            arrivals.announce(readModel, batch.versions());
            return stop;
        } catch (NonTransientDataAccessException e) {
            if (e instanceof NonTransientDataAccessResourceException) {
                throw e;
            }
            return lines.size() == 1
                    ? Optional.of(refused(lines.getFirst(), e))
                    : oneByOne(readModel, lines);
        }
    }

    /** Applies the whole log on top of what is there; what was seen is skipped. */
    Optional<Stop> resume(ReadModel readModel, Stream<String> log) {
        return inChunks(log, lines -> apply(readModel, lines));
    }

    private Optional<Stop> oneByOne(ReadModel readModel, List<Received> lines) {
        return lines.stream()
                .map(line -> apply(readModel, List.of(line)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Stop> inTransaction(ReadModel readModel, Supplier<Optional<Stop>> work) {
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    new Progress(jdbc).lock(readModel);
                    return work.get();
                }));
    }

    private Batch batch(ReadModel readModel) {
        return new Batch(readModel, new Progress(jdbc), new RowWriter(jdbc));
    }

    private static Optional<Stop> inChunks(
            Stream<String> log, Function<List<Received>, Optional<Stop>> apply) {
        return log.map(Received::fromTheLog)
                .gather(Gatherers.windowFixed(CHUNK))
                .map(apply)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stop refused(Received line, NonTransientDataAccessException e) {
        var stop =
                Stop.at(
                        line.place(),
                        Cause.ROWS_DIFFER,
                        String.valueOf(e.getMostSpecificCause().getMessage()));
        try {
            return stop.of(reader.entry(line.text()));
        } catch (EntryReader.Unreadable unreadable) {
            throw new IllegalStateException("only a readable entry reaches the rows", unreadable);
        }
    }
}
