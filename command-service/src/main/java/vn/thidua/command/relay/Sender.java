package vn.thidua.command.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.trace.TraceParent;
import vn.thidua.command.trace.Traces;
import vn.thidua.domain.log.Seal;
import vn.thidua.gate.KafkaAccess;

/**
 * Sends entries in order.
 *
 * <p>A send never expires: were one given up, a later one of the same stream could arrive before
 * it, and a reader would see a hole. So a sender either gets everything through or is closed, and
 * the next one begins at the cursor.
 */
final class Sender implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final String topic;
    private final Seal seal;
    private final Traces traces;
    private final KafkaProducer<String, String> producer;

    Sender(KafkaAccess kafka, String topic, Seal seal, Traces traces) {
        this.topic = topic;
        this.seal = seal;
        this.traces = traces;
        this.producer = new KafkaProducer<>(kafka.with(settings()));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE_MILLIS,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.MAX_ENTRY_BYTES,
                ProducerConfig.LINGER_MS_CONFIG,
                2);
    }

    /**
     * What has been sent and perhaps not been acknowledged yet.
     *
     * @param end the position of its last entry
     */
    record Flight(List<Future<RecordMetadata>> sends, long end) {

        static Flight landedAt(long position) {
            return new Flight(List.of(), position);
        }

        /** Waits a while; false when there is still something to wait for. */
        boolean landed() throws InterruptedException, ExecutionException {
            long patience = System.nanoTime() + LOOK.toNanos();
            try {
                for (var send : sends) {
                    send.get(patience - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
                return true;
            } catch (TimeoutException _) {
                return false;
            }
        }
    }

    Flight send(List<LogRow> rows) throws InterruptedException, ExecutionException {
        var sends = new ArrayList<Future<RecordMetadata>>();
        for (var row : rows) {
            var send = send(row);
            if (send.state() == Future.State.FAILED) {
                // Nothing may follow what has not gone out.
                send.get();
            }
            sends.add(send);
        }
        return new Flight(sends, rows.getLast().entry().position());
    }

    private Future<RecordMetadata> send(LogRow row) {
        var entry = row.entry();
        var line = Json.write(entry);
        var record = new ProducerRecord<>(topic, entry.stream(), line);
        header(record, Seal.HEADER, seal.of(line));
        var way = traces.way(row, topic);
        if (way == null) {
            return producer.send(record);
        }
        header(record, TraceParent.NAME, way.traceParent());
        return producer.send(record, (_, failure) -> way.end(failure));
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
