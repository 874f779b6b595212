package vn.thidua.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.engines.Certificates;
import vn.thidua.engines.Kafka;
import vn.thidua.engines.Ports;
import vn.thidua.gate.KafkaAccess;
import vn.thidua.gate.StartRefused;

/** A broker that speaks TLS only, and only with those whose certificate it knows. */
class TlsTest {
    @TempDir Path folder;

    @Test
    void a_service_whose_certificate_the_broker_trusts_reaches_it_and_another_does_not()
            throws Exception {
        var certificates = new Certificates(folder.resolve("certificates"));
        var broker = certificates.of("kafka");
        var service = certificates.of("command-service");
        var stranger = certificates.of("stranger");
        var trusted = certificates.trustedBy("kafka", "kafka", "command-service");
        var trust = certificates.trustedBy("command-service", "kafka");

        try (var kafka =
                        Kafka.startWithTls(folder.resolve("kafka"), Ports.free(), broker, trusted);
                var known = topic(kafka, config("known", service, trust));
                var unknown = topic(kafka, config("unknown", stranger, trust));
                var plain = topic(kafka, "")) {
            known.ensure();
            assertThat(known.taken()).hasValue(0L);
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(unknown::taken)
                    .withRootCauseInstanceOf(javax.net.ssl.SSLException.class);
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(plain::taken)
                    .matches(TlsTest::isUnanswered, "nobody answers in time");
        }
    }

    /** We stop waiting, or Kafka's client does it a moment before us. */
    private static boolean isUnanswered(Exception e) {
        return e instanceof TimeoutException
                || e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException;
    }

    @Test
    void a_file_of_settings_that_is_not_there_keeps_the_service_from_starting() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new KafkaAccess("kafka:9093", folder + "/nothing.properties"))
                .withMessageContaining("THIDUA_KAFKA_CONFIG");
    }

    private static Topic topic(Kafka kafka, String config) {
        return new Topic(new KafkaAccess(kafka.bootstrapServers(), config), "t.tls");
    }

    /** As an operator writes it. */
    private String config(String name, Path own, Path trusted) throws IOException {
        var file = folder.resolve(name + ".properties");
        Files.writeString(
                file,
                """
                security.protocol=SSL
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%s
                ssl.keystore.password=%s
                ssl.truststore.type=PKCS12
                ssl.truststore.location=%s
                ssl.truststore.password=%s
                """
                        .formatted(own, Certificates.PASSWORD, trusted, Certificates.PASSWORD));
        return file.toString();
    }
}
