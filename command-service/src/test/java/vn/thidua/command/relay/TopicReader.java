package vn.thidua.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.thidua.engines.Engines;

/** Reads a topic from its beginning, as a new reader would. */
final class TopicReader {
    private static final String SERVERS = Engines.shared().kafka().bootstrapServers();

    private TopicReader() {}

    /** All records that are there now, partition by partition in order. */
    static List<ConsumerRecord<String, String>> all(String topic) {
        try (var consumer = consumer()) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long expected =
                    consumer.endOffsets(partitions).values().stream().mapToLong(end -> end).sum();
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (records.size() < expected) {
                consumer.poll(Duration.ofSeconds(5)).forEach(records::add);
            }
            return records;
        }
    }

    static void delete(String topic) throws Exception {
        try (var admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SERVERS))) {
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }

    static String newTopic() {
        return "t." + UUID.randomUUID();
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, SERVERS),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
