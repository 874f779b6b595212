package vn.thidua.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.gate.KafkaAccess;

/** What Kafka knows of the topic and of those who read it. A broker that is away is no answer. */
@Component
class Broker implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;
    private final String topic;

    Broker(KafkaAccess kafka, @Value("${thidua.topic}") String topic) {
        this.topic = topic;
        int millis = Math.toIntExact(PATIENCE.toMillis());
        admin =
                Admin.create(
                        kafka.with(
                                Map.of(
                                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                        millis,
                                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                        millis)));
    }

    /** Where each partition ends now; nothing where there is no topic yet. */
    Map<TopicPartition, Long> ends() {
        return ends(PATIENCE);
    }

    Map<TopicPartition, Long> ends(Duration patience) {
        var latest =
                partitions(patience).stream()
                        .collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
        return answer(admin.listOffsets(latest).all(), patience).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }

    private List<TopicPartition> partitions(Duration patience) {
        try {
            return answer(admin.describeTopics(List.of(topic)).allTopicNames(), patience)
                    .values()
                    .stream()
                    .flatMap(it -> it.partitions().stream())
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
        } catch (UnknownTopicOrPartitionException _) {
            return List.of();
        }
    }

    /** How far each group has said that it is. */
    Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(
            List<String> groups, Duration patience) {
        var asked =
                groups.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        _ -> new ListConsumerGroupOffsetsSpec()));
        return answer(admin.listConsumerGroupOffsets(asked).all(), patience);
    }

    private static <T> T answer(KafkaFuture<T> future, Duration patience) {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e);
        } catch (TimeoutException e) {
            throw new org.apache.kafka.common.errors.TimeoutException(
                    "Kafka has not answered in " + patience, e);
        } catch (InterruptedException e) {
            throw new InterruptException(e); // marks the thread again
        }
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(1));
    }
}
