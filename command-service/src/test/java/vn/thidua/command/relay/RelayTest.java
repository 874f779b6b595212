package vn.thidua.command.relay;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.TestLog;
import vn.thidua.command.trace.TraceParent;
import vn.thidua.command.trace.Traces;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.log.Seal;
import vn.thidua.engines.Engines;
import vn.thidua.gate.KafkaAccess;

class RelayTest {
    private static final String KAFKA = Engines.shared().kafka().bootstrapServers();

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final TestLog log = new TestLog();
    private final Traces traces =
            new Traces(
                    OpenTelemetrySdk.builder()
                            .setTracerProvider(SdkTracerProvider.builder().build())
                            .build());
    private final String topic = TopicReader.newTopic();
    private final Seal seal = new Seal("test:" + "k".repeat(32), topic);
    private final Relay relay = relayTo(KAFKA);

    @AfterEach
    void stop() {
        relay.stop();
        log.close();
    }

    @Test
    void every_entry_arrives_once_and_in_the_order_of_its_stream() {
        append(300);
        relay.start();
        awaitSent(300);
        append(1);
        awaitSent(301);

        var records = TopicReader.all(topic);

        assertThat(records)
                .extracting(record -> entry(record).position())
                .containsExactlyInAnyOrderElementsOf(positions(301));
        assertThat(records)
                .allSatisfy(record -> {
                    assertThat(record.key()).isEqualTo(entry(record).stream());
                    assertThat(entry(record).isIntact()).isTrue();
                });
        assertInOrder(records);
    }

    @Test
    void what_was_acknowledged_before_a_crash_is_sent_again_and_nothing_is_left_out() {
        append(20);
        relay.start();
        awaitSent(20);
        relay.stop();
        // As a crash leaves it: Kafka has taken all, the cursor says half.
        log.jdbc.sql("update log_cursor set position = 10").update();

        relay.start();
        awaitSent(20);

        var sent = TopicReader.all(topic).stream().map(record -> entry(record).position()).toList();
        assertThat(sent).hasSize(30);
        assertThat(sent).containsAll(positions(20));
        assertThat(sent.stream().filter(position -> position > 10)).hasSize(20);
    }

    @Test
    void an_entry_takes_the_trace_of_its_request_along_and_another_takes_none() {
        var requested = "00-" + TRACE + "-b7ad6b7169203331-01";
        var traced = Drafts.traced(Drafts.of("cycle:khoi-mau:2025"), requested);
        log.appender.append(Condition.NONE, List.of(traced, Drafts.of("cycle:khoi-mau:2026")));
        relay.start();

        awaitSent(2);

        assertThat(TopicReader.all(topic))
                .extracting(RelayTest::trace)
                .containsExactlyInAnyOrder(TRACE, "");
    }

    private static String trace(ConsumerRecord<String, String> record) {
        var trace = header(record, TraceParent.NAME);
        return trace == null ? "" : trace.substring(3, 35);
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), US_ASCII);
    }

    @Test
    void every_entry_is_sealed() {
        append(3);
        relay.start();
        awaitSent(3);

        assertThat(TopicReader.all(topic))
                .allMatch(record -> seal.isOn(record.value(), header(record, Seal.HEADER)));
    }

    @Test
    void an_entry_as_large_as_the_door_lets_in_arrives() {
        var like = Drafts.of("cycle:khoi-lon:2025");
        // Every quote of the text is written as four characters by the time it is sent.
        var payload = "{\"note\":\"" + "\\\"".repeat(256 * 1024) + "\"}";
        log.appender.append(Condition.NONE, List.of(Drafts.saying(like, payload)));
        relay.start();

        awaitSent(1);

        assertThat(entry(TopicReader.all(topic).getFirst()).payload()).isEqualTo(payload);
    }

    @Test
    void one_of_two_relays_and_the_other_takes_over_within_seconds() {
        var other = relayTo(KAFKA);
        relay.start();
        await().until(relay::isLeading);
        other.start();
        append(5);
        awaitSent(5);
        assertThat(other.isLeading()).isFalse();

        relay.stop();
        await().until(other::isLeading);
        append(5);
        awaitSent(10);

        assertThat(TopicReader.all(topic)).hasSize(10);
        other.stop();
    }

    @Test
    void a_relay_whose_session_is_ended_gives_up_its_seat_and_comes_back() {
        relay.start();
        await().until(relay::isLeading);
        log.jdbc
                .sql(
                        """
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where application_name = 'thidua-relay' and datname = current_database()
                        """)
                .query(Long.class)
                .single();
        append(3);

        awaitSent(3);

        assertThat(TopicReader.all(topic)).hasSize(3);
    }

    @Test
    void a_lost_topic_is_filled_again_from_the_log() throws Exception {
        append(12);
        relay.start();
        awaitSent(12);
        relay.stop();
        TopicReader.delete(topic);

        relay.start();
        append(1);
        await().until(() -> TopicReader.all(topic).size() == 13);

        assertInOrder(TopicReader.all(topic));
    }

    @Test
    void a_topic_that_is_lost_while_the_relay_sends_is_filled_again() throws Exception {
        append(4);
        relay.start();
        awaitSent(4);
        TopicReader.delete(topic);
        append(1);

        await().until(() -> relay.trouble().isPresent());
        await().until(() -> relay.trouble().isEmpty());
        awaitSent(5);

        assertThat(TopicReader.all(topic))
                .extracting(record -> entry(record).position())
                .containsAll(positions(5));
        assertInOrder(TopicReader.all(topic));
    }

    @Test
    void while_kafka_is_away_the_relay_waits_and_says_so() {
        var lost = relayTo("127.0.0.1:1");
        append(1);
        lost.start();

        await().until(() -> lost.trouble().isPresent());

        assertThat(lost.isRunning()).isTrue();
        assertThat(cursor()).isZero();
        lost.stop();
    }

    /** Generous, because a busy machine is slow; a condition that never comes still fails. */
    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    private Relay relayTo(String kafka) {
        return relayTo(new KafkaAccess(kafka, ""));
    }

    private Relay relayTo(KafkaAccess kafka) {
        return new Relay(log.connection(), kafka, topic, seal, log.growth, traces);
    }

    private void append(int entries) {
        var drafts =
                IntStream.range(0, entries)
                        .mapToObj(i -> Drafts.of("cycle:khoi-" + i % 7 + ":2025"));
        log.appender.append(Condition.NONE, drafts.toList());
    }

    private void awaitSent(long position) {
        await().until(() -> cursor() == position);
    }

    private long cursor() {
        return log.jdbc
                .sql("select coalesce(max(position), 0) from log_cursor where reader = ?")
                .param(Relay.reader(topic))
                .query(Long.class)
                .single();
    }

    private static LogEntry entry(ConsumerRecord<String, String> record) {
        return Json.read(record.value(), LogEntry.class);
    }

    private static List<Long> positions(long last) {
        return IntStream.rangeClosed(1, (int) last).mapToObj(Long::valueOf).toList();
    }

    /** No reader ever meets a version before the one that it follows. */
    private static void assertInOrder(List<ConsumerRecord<String, String>> records) {
        var seen = new HashMap<String, Long>();
        for (var record : records) {
            var entry = entry(record);
            long last = seen.getOrDefault(entry.stream(), 0L);
            assertThat(entry.sequence()).isLessThanOrEqualTo(last + 1);
            seen.put(entry.stream(), Math.max(last, entry.sequence()));
        }
    }
}
