package vn.thidua.gate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.domain.log.Seal;

/** The way of the log from one service to the other, on which others may write too. */
@Configuration(proxyBeanMethods = false)
class Way {
    @Bean
    KafkaAccess kafka(
            @Value("${thidua.kafka}") String servers,
            @Value("${thidua.kafka-config}") String file) {
        return new KafkaAccess(servers, file);
    }

    @Bean
    Seal seal(@Value("${thidua.topic-keys}") String keys, @Value("${thidua.topic}") String topic) {
        try {
            return new Seal(keys, topic);
        } catch (IllegalArgumentException e) {
            throw new StartRefused(
                    "THIDUA_TOPIC_KEYS is not usable: " + e.getMessage() + ".",
                    "Set it to name:secret, the same at both services (openssl rand -hex 32).");
        }
    }
}
