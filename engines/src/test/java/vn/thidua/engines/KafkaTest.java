package vn.thidua.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {
    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir Path folder;

    @Test
    void records_survive_a_restart() throws Exception {
        try (var kafka = Kafka.start(folder, Ports.free())) {
            create(kafka);
            send(kafka, "một");
        }
        try (var kafka = Kafka.start(folder, Ports.free())) {
            send(kafka, "hai");
            assertThat(receive(kafka, 2)).containsExactly("một", "hai");
        }
    }

    private static void create(Kafka kafka) throws Exception {
        try (var admin = Admin.create(address(kafka))) {
            var topic = new NewTopic(NOTES.topic(), 1, (short) 1);
            admin.createTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void send(Kafka kafka, String text) throws Exception {
        var strings = new StringSerializer();
        try (var producer = new KafkaProducer<>(address(kafka), strings, strings)) {
            producer.send(new ProducerRecord<>(NOTES.topic(), text)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> receive(Kafka kafka, int count) {
        var strings = new StringDeserializer();
        var received = new ArrayList<String>();
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try (var consumer = new KafkaConsumer<>(address(kafka), strings, strings)) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            while (received.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> received.add(record.value()));
            }
        }
        return received;
    }

    private static Map<String, Object> address(Kafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
