package vn.thidua.query.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.query.feed.Retry.StillRefused;

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
    private final int parkedLimit;

    Feed(
            DataSource database,
            PlatformTransactionManager transactions,
            EntryReader reader,
            Arrivals arrivals,
            @Value("${thidua.parked-limit}") int parkedLimit) {
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(transactions);
        this.reader = reader;
        recent = new Recent(reader);
        this.arrivals = arrivals;
        this.parkedLimit = parkedLimit;
    }

    /**
     * Applies the lines in one transaction. Where the rows refuse one, its stream is parked and the
     * others go on.
     */
    Optional<Stop> apply(ReadModel readModel, List<Received> lines) {
        var applier = applier(readModel);
        var stop = applier.apply(Page.of(recent::parse, lines));
        arrivals.announce(readModel, applier.shown());
        return stop;
    }

    /** Applies the whole log on top of what is there; what was seen is skipped. */
    Optional<Stop> resume(ReadModel readModel, Stream<String> log) {
        return inChunks(log, lines -> apply(readModel, lines));
    }

    /** Of the last entry of the log that a read model has, be it parked. */
    long position(ReadModel readModel) {
        return new Progress(jdbc).position(readModel);
    }

    int parkedStreams(ReadModel readModel) {
        return new Parking(jdbc).streams(readModel);
    }

    List<ParkedStream> parked(ReadModel readModel) {
        return new Parking(jdbc).of(readModel);
    }

    /** Applies what waits in a parked stream; nothing where it is not parked. */
    Optional<Retried> retry(ReadModel readModel, String stream) {
        try {
            return inTransaction(readModel, _ -> new Retry(readModel, reader, jdbc).of(stream));
        } catch (StillRefused e) {
            return Optional.of(e.retried());
        }
    }

    private Applier applier(ReadModel readModel) {
        return new Applier(
                readModel,
                work -> inTransaction(readModel, work),
                () -> new Batch(readModel, jdbc, new RowWriter(jdbc)),
                new Parking(jdbc),
                parkedLimit);
    }

    private <T> Optional<T> inTransaction(
            ReadModel readModel, Function<TransactionStatus, Optional<T>> work) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    new Progress(jdbc).lock(readModel);
                    return work.apply(status);
                }));
    }

    private static Optional<Stop> inChunks(
            Stream<String> log, Function<List<Received>, Optional<Stop>> apply) {
        return log.map(Received::fromTheLog)
                .gather(Gatherers.windowFixed(CHUNK))
                .map(apply)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
