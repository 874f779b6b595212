package vn.thidua.query.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionStatus;

/**
 * Applies pages to one read model, each in one transaction. Only where a page is refused it is
 * applied again entry by entry, so that the stream of the guilty one is parked and the others go
 * on.
 */
final class Applier {
    private static final Logger LOG = LoggerFactory.getLogger(Applier.class);

    private final ReadModel readModel;
    private final Transactions transactions;
    private final Supplier<Batch> batches;
    private final Parking parking;
    private final int most;
    private @Nullable Batch batch;

    /**
     * For one read model.
     *
     * @param batches makes one that knows nothing yet, within a transaction
     * @param most so many streams may be parked; beyond that it is not the streams that are bad
     */
    Applier(
            ReadModel readModel,
            Transactions transactions,
            Supplier<Batch> batches,
            Parking parking,
            int most) {
        this.readModel = readModel;
        this.transactions = transactions;
        this.batches = batches;
        this.parking = parking;
        this.most = most;
    }

    Optional<Stop> apply(Page page) {
        try {
            return transactions.run(_ -> batch().apply(page));
        } catch (RuntimeException e) {
            batch = null;
            if (Refused.of(e).isEmpty()) {
                throw e;
            }
            return sifted(page);
        }
    }

    /**
     * How far streams are in the rows; not every stream of the last page needs to be among them.
     */
    Map<String, Long> shown() {
        var current = batch;
        return current == null ? Map.of() : current.shown();
    }

    private Optional<Stop> sifted(Page page) {
        try {
            return transactions.run(transaction -> sift(page, transaction));
        } catch (RuntimeException e) {
            batch = null;
            throw e;
        }
    }

    private Optional<Stop> sift(Page page, TransactionStatus transaction) {
        for (var parsed : page.entries()) {
            var stop = applyOrPark(parsed, transaction);
            if (stop.isPresent()) {
                return stop;
            }
        }
        return Optional.ofNullable(page.stop());
    }

    private Optional<Stop> applyOrPark(Parsed parsed, TransactionStatus transaction) {
        var before = transaction.createSavepoint();
        try {
            return batch().apply(alone(parsed));
        } catch (RuntimeException e) {
            var refused = Refused.of(e).orElseThrow(() -> e);
            transaction.rollbackToSavepoint(before);
            batch = null;
            return park(parsed, refused);
        } finally {
            transaction.releaseSavepoint(before);
        }
    }

    private Optional<Stop> park(Parsed parsed, Refused refused) {
        if (!refused.isOfOneStream()) {
            return Optional.of(parsed.stop(refused.cause(), refused.detail()));
        }
        if (parking.streams(readModel) >= most) {
            return Optional.of(
                    parsed.stop(
                            Cause.TOO_MANY_PARKED,
                            "%d streams are parked, and then: %s %s"
                                    .formatted(most, refused.cause(), refused.detail())));
        }
        var entry = parsed.entry();
        LOG.error(
                "{} parks {} from position {} on: {} {}",
                readModel.name(),
                entry.stream(),
                entry.position(),
                refused.cause(),
                refused.detail());
        parking.park(readModel, entry, refused);
        return batch().apply(alone(parsed));
    }

    private Batch batch() {
        var current = batch;
        if (current == null) {
            current = batches.get();
            batch = current;
        }
        return current;
    }

    private static Page alone(Parsed parsed) {
        return new Page(List.of(parsed), null);
    }

    /** Runs work in a transaction that is rolled back when the work throws. */
    interface Transactions {
        Optional<Stop> run(Function<TransactionStatus, Optional<Stop>> work);
    }
}
