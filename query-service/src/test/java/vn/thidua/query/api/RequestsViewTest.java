package vn.thidua.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.Story;

/** What waits for a second person while the year runs. */
class RequestsViewTest {
    @Test
    void what_was_asked_for_stands_as_it_was_asked_and_who_asked_is_not_told() throws Exception {
        try (var service = RunningService.holding(beforeTheYearIsClosed())) {
            var waiting = service.json("/api/cycles/" + Story.YEAR + "/requests").get("waiting");

            assertThat(waiting.valueStream().map(request -> request.get("command").asString()))
                    .containsExactly("AdoptCharter", "ExtendDeadline", "CertifyTally");
            assertThat(waiting.get(1).get("act").toString())
                    .isEqualTo(
                            "{\"bloc\":\"mau\",\"year\":2025,\"step\":\"MID_YEAR\",\"due\":\"2025-07-20\",\"reason\":\"Nhiều đơn vị đang sáp nhập\"}");
            assertThat(waiting.at("/0/act/charter/quorum/numerator").asInt()).isEqualTo(2);
            assertThat(waiting.at("/0/rules").isEmpty()).isFalse();
            assertThat(waiting.at("/2/signers").isEmpty()).isFalse();
            assertThat(waiting.toString()).doesNotContain("\"person\"");
        }
    }

    private static List<LogEntry> beforeTheYearIsClosed() {
        return Story.entries().stream()
                .takeWhile(entry -> !entry.type().equals("CycleClosed"))
                .toList();
    }
}
