package vn.thidua.query.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.log.Seal;

/**
 * What somebody else than the log has written on the topic. It is passed over, so that a forger can
 * neither be believed nor hold anything up, and kept in mind until an operator has looked.
 */
@Component
public class Forgeries {
    private static final Logger LOG = LoggerFactory.getLogger(Forgeries.class);

    /** Where this many are known, more say nothing new. */
    private static final int ENOUGH = 1_000;

    private final Seal seal;
    private final JdbcClient jdbc;

    Forgeries(Seal seal, DataSource database, MeterRegistry meters) {
        this.seal = seal;
        this.jdbc = JdbcClient.create(database);
        Gauge.builder("thidua.feed.forged", this, Forgeries::count)
                .description("records of the topic that do not come from the log")
                .register(meters);
    }

    /** The records of a batch that come from the log; the others are reported. */
    List<ConsumerRecord<String, String>> without(List<ConsumerRecord<String, String>> batch) {
        return batch.stream().filter(this::comesFromTheLog).toList();
    }

    private boolean comesFromTheLog(ConsumerRecord<String, String> record) {
        var header = record.headers().lastHeader(Seal.HEADER);
        var found = header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
        boolean genuine = seal.isOn(record.value(), found);
        if (!genuine) {
            report(record);
        }
        return genuine;
    }

    /** Every read model meets it; the first one says so. */
    private void report(ConsumerRecord<String, String> record) {
        int fresh =
                jdbc.sql(
                                """
                                insert into forged_record (topic, kafka_partition, kafka_offset)
                                select ?, ?, ? where (select count(*) from forged_record) < ?
                                on conflict do nothing
                                """)
                        .params(record.topic(), record.partition(), record.offset(), ENOUGH)
                        .update();
        if (fresh > 0) {
            LOG.error(
                    "FORGED: the record at offset {} of {}-{} does not come from the log; it is passed over",
                    record.offset(),
                    record.topic(),
                    record.partition());
        }
    }

    public int count() {
        return jdbc.sql("select count(*) from forged_record").query(Integer.class).single();
    }

    /** Those that nobody has looked into yet, the first ones first. */
    public List<Forged> all() {
        return jdbc.sql(
                        "select * from forged_record order by seen_at, kafka_partition, kafka_offset")
                .query((row, _) -> forged(row))
                .list();
    }

    /** Somebody has looked into them. */
    public void forget() {
        jdbc.sql("delete from forged_record").update();
    }

    private static Forged forged(ResultSet row) throws SQLException {
        return new Forged(
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    /** A record that does not come from the log, and when it was first met. */
    public record Forged(String topic, int partition, long offset, Instant seenAt) {}
}
