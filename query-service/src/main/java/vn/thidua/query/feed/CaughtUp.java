package vn.thidua.query.feed;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.Streams;

/** Lets a reader see its own write: waits, within bounds, until a read model has read a version. */
@Component
public class CaughtUp {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Arrivals arrivals;

    CaughtUp(DataSource database, Arrivals arrivals) {
        jdbc = JdbcClient.create(database);
        this.arrivals = arrivals;
    }

    /** Whether the read model has read this version of the year's stream, now or within 5 s. */
    public boolean await(String readModel, String bloc, int year, long version) {
        var stream = Streams.cycle(bloc, year);
        return arrivals.await(
                readModel, stream, version, () -> version(readModel, stream) >= version, PATIENCE);
    }

    private long version(String readModel, String stream) {
        return jdbc.sql(
                        "select coalesce(max(version), 0) from progress where read_model = ? and stream = ?")
                .params(readModel, stream)
                .query(Long.class)
                .single();
    }
}
