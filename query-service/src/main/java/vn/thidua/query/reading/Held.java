package vn.thidua.query.reading;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when a fault keeps a read model, or one stream in it, from going on. */
public final class Held {
    private static final String SINCE =
            """
            (select min(since)
               from (select read_model, stream, since from parked
                     union all select read_model, null, since from stopped) as held
              where read_model = :readModel%s)
            """;

    /**
     * Since when the stream {@code :stream} of {@code :readModel} is held, by itself or because all
     * are: a column of a statement that has these parameters.
     */
    static final String STREAM_SINCE = SINCE.formatted(" and coalesce(stream, :stream) = :stream");

    private Held() {}

    /** Since when something of a read model is held. */
    public static Optional<Instant> since(JdbcClient jdbc, String readModel) {
        return since(selected(jdbc, SINCE.formatted("")).param("readModel", readModel));
    }

    /** Since when a stream is held. */
    public static Optional<Instant> since(JdbcClient jdbc, String readModel, String stream) {
        return since(
                selected(jdbc, STREAM_SINCE).param("readModel", readModel).param("stream", stream));
    }

    private static JdbcClient.StatementSpec selected(JdbcClient jdbc, String since) {
        return jdbc.sql("select %s as since".formatted(since));
    }

    private static Optional<Instant> since(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> Optional.ofNullable(Columns.moment(row, "since")))
                .single();
    }
}
