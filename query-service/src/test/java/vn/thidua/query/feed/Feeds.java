package vn.thidua.query.feed;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.query.Tables;

/** Feeds without Kafka, for tests that hand them the lines. */
final class Feeds {
    private static final int PARKED_LIMIT = 100;

    private Feeds() {}

    static Feed into(Tables tables) {
        return into(tables.database(), tables.transactions());
    }

    static Feed into(DataSource database, PlatformTransactionManager transactions) {
        return new Feed(
                database, transactions, new EntryReader(), new Arrivals(List.of()), PARKED_LIMIT);
    }
}
