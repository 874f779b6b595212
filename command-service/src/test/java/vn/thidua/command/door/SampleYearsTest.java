package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.json.Json;
import vn.thidua.domain.log.LogEntry;

class SampleYearsTest {
    @Test
    void whole_years_go_through_the_door_and_lie_in_the_log_intact() {
        try (var service = RunningService.start()) {
            for (var year : new String[] {"2022", "mau-2025"}) {
                assertThat(Sample.send(service, year))
                        .allSatisfy(answer ->
                                assertThat(answer.status()).as(answer.body()).isEqualTo(200));
            }

            var lines = service.get("/api/log").body().lines().toList();

            assertThat(lines).hasSizeGreaterThan(150);
            for (int i = 0; i < lines.size(); i++) {
                var entry = Json.read(lines.get(i), LogEntry.class);
                assertThat(entry.position()).isEqualTo(i + 1);
                assertThat(entry.isIntact()).isTrue();
                assertThat(entry.isHistory()).isTrue();
            }
        }
    }

    @Test
    void a_whole_year_may_be_sent_again_and_nothing_is_added() {
        try (var service = RunningService.start()) {
            var first = Sample.send(service, "2022");
            var log = service.get("/api/log").body();

            var again = Sample.send(service, "2022");

            assertThat(again)
                    .extracting(RunningService.Answer::body)
                    .isEqualTo(first.stream().map(RunningService.Answer::body).toList());
            assertThat(again)
                    .allMatch(answer -> answer.header("Idempotency-Replayed").equals("true"));
            assertThat(service.get("/api/log").body()).isEqualTo(log);
        }
    }
}
