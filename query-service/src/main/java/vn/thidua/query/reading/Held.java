package vn.thidua.query.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Since when a fault keeps a read model, or one stream in it, from going on. */
public final class Held {
    private static final String SINCE =
            """
            select min(since) as since
              from (select read_model, stream, since from parked
                    union all select read_model, null, since from stopped) as held
             where read_model = ?
            """;

    private Held() {}

    /** Since when something of a read model is held. */
    public static Optional<Instant> since(JdbcClient jdbc, String readModel) {
        return since(jdbc.sql(SINCE).param(readModel));
    }

    /** Since when a stream is held, by itself or because all are. */
    public static Optional<Instant> since(JdbcClient jdbc, String readModel, String stream) {
        return since(
                jdbc.sql(SINCE + " and coalesce(stream, ?) = ?").params(readModel, stream, stream));
    }

    private static Optional<Instant> since(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) ->
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }
}
