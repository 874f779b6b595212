package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.domain.log.Seal;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/**
 * Somebody who can write to the topic, and makes entries that fit the log in all but their seal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTest {
    private static final List<LogEntry> LOG = SampleLog.of("mau-2025");
    private static final String KEY_OF_ANOTHER = "test:" + "x".repeat(32);

    private RunningService service;

    @BeforeAll
    void start() throws Exception {
        service = RunningService.holding(LOG.subList(0, LOG.size() - 1));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void a_forged_record_changes_nothing_and_is_reported_and_the_log_goes_on() throws Exception {
        var before = service.all();
        var genuine = LOG.getLast();
        var forged =
                SampleLog.line(
                        SampleLog.changed(genuine, genuine.payload().replace("2025", "2024"))
                                .hashed());

        service.forge(forged, null);
        service.forge(forged, "test AAAA");
        service.forge(forged, new Seal(KEY_OF_ANOTHER, service.topic()).of(forged));
        service.forge(forged, service.sealOf(SampleLog.line(genuine)));
        service.forge(null, null);
        service.forge("not even an entry", null);
        Awaitility.await()
                .untilAsserted(() -> assertThat(service.json("/api/operations/forged")).hasSize(6));

        assertThat(service.all()).isEqualTo(before);
        var feed = service.json("/actuator/health").at("/components/feed");
        assertThat(feed.path("status").asString()).isEqualTo("UP");
        assertThat(feed.at("/details/forged").asInt()).isEqualTo(6);

        service.log().holds(LOG);
        service.send(List.of(genuine));
        service.awaitPosition(genuine.position());

        assertThat(service.delete("/api/operations/forged").statusCode()).isEqualTo(204);
        assertThat(service.json("/api/operations/forged")).isEmpty();
    }
}
