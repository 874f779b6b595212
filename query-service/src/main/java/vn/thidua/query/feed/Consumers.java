package vn.thidua.query.feed;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.stereotype.Component;
import vn.thidua.gate.KafkaAccess;

/** Makes the consumers: one group per read model, so that one that stops holds up no other. */
@Component
class Consumers {
    private static final long RETRY_AFTER = 1000;
    private static final long BETWEEN_COMMITS = 1000;

    /**
     * What comes within it is read together: ten read models that begin a transaction for each
     * entry would keep the database busy with beginning. Who waits for an entry hardly notices.
     */
    private static final long BREATH = 10;

    private final DefaultKafkaConsumerFactory<String, String> factory;
    private final String topic;

    Consumers(KafkaAccess kafka, @Value("${thidua.topic}") String topic) {
        this.topic = topic;
        factory =
                new DefaultKafkaConsumerFactory<>(
                        kafka.with(
                                Map.of(
                                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                                        StringDeserializer.class,
                                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                                        StringDeserializer.class,
                                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                        "earliest",
                                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                        false,
                                        // A killed service's share is free again after this long.
                                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                                        10_000,
                                        // A topic that is created later is noticed after this long.
                                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                                        5_000,
                                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                        false,
                                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                        500)));
    }

    /**
     * A container that retries for ever where the database is away; a stop is decided elsewhere.
     */
    KafkaMessageListenerContainer<String, String> container(
            String readModel, BatchMessageListener<String, String> listener) {
        var properties = new ContainerProperties(topic);
        properties.setGroupId(group(readModel));
        properties.setMessageListener(listener);
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(BETWEEN_COMMITS);
        properties.setIdleBetweenPolls(BREATH);
        var container = new KafkaMessageListenerContainer<>(factory, properties);
        container.setBeanName("feed-" + readModel);
        container.setCommonErrorHandler(new AfterError(RETRY_AFTER));
        return container;
    }

    /** In which Kafka counts how far a read model is. */
    static String group(String readModel) {
        return "thidua." + readModel;
    }
}
