package vn.thidua.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every instance sees which read models stand still, also after a restart. */
@Component
class Stops {
    private final JdbcClient jdbc;

    Stops(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Keeps a stop, and says since when the read model has stood still. */
    Stop keep(ReadModel readModel, Stop stop) {
        return jdbc.sql(
                        """
                        insert into stopped (read_model, cause, detail, topic, kafka_partition, kafka_offset,
                                             position, stream, version, type)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (read_model) do update
                           set cause = excluded.cause, detail = excluded.detail, topic = excluded.topic,
                               kafka_partition = excluded.kafka_partition, kafka_offset = excluded.kafka_offset,
                               position = excluded.position, stream = excluded.stream,
                               version = excluded.version, type = excluded.type
                        returning *
                        """)
                .param(readModel.name())
                .param(stop.cause().name())
                .param(stop.detail())
                .param(stop.topic())
                .param(stop.partition())
                .param(stop.offset())
                .param(stop.position())
                .param(stop.stream())
                .param(stop.version())
                .param(stop.type())
                .query((row, _) -> stop(row))
                .single();
    }

    Optional<Stop> of(ReadModel readModel) {
        return jdbc.sql("select * from stopped where read_model = ?")
                .param(readModel.name())
                .query((row, _) -> stop(row))
                .optional();
    }

    void forget(ReadModel readModel) {
        jdbc.sql("delete from stopped where read_model = ?").param(readModel.name()).update();
    }

    /**
     * Whether what stopped a read model has been read since, be it that it waits in a parked
     * stream.
     */
    boolean isPassed(ReadModel readModel) {
        return jdbc.sql(
                        """
                        select exists (
                            select from stopped s
                              join (select read_model, stream, version from progress
                                    union all select read_model, stream, version from parked_entry) as was_read
                             using (read_model, stream)
                             where read_model = ? and was_read.version >= s.version)
                        """)
                .param(readModel.name())
                .query(Boolean.class)
                .single();
    }

    private static Stop stop(ResultSet row) throws SQLException {
        return new Stop(
                Cause.valueOf(row.getString("cause")),
                row.getString("detail"),
                row.getString("topic"),
                row.getObject("kafka_partition", Integer.class),
                row.getObject("kafka_offset", Long.class),
                row.getObject("position", Long.class),
                row.getString("stream"),
                row.getObject("version", Long.class),
                row.getString("type"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
