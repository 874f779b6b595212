package vn.thidua.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is played from its seed and from nothing else. */
class PlayTest {
    @Test
    void the_same_seed_plays_the_same_year() {
        var outOfSeason = Play.rehearsal();
        var one = Play.year(7, new Coverage(), outOfSeason).log();
        var other = Play.year(7, new Coverage(), outOfSeason).log();
        assertThat(one).isEqualTo(other);
        assertThat(Play.year(8, new Coverage(), outOfSeason).log()).isNotEqualTo(one);
    }

    @Test
    void a_sample_log_has_dense_positions_and_a_bloc_for_each_year(@TempDir Path folder)
            throws Exception {
        var file = folder.resolve("log.ndjson");
        SampleLog.write(file, 1, 2);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(100);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"position\":" + (i + 1) + ",");
        }
        assertThat(lines.getFirst()).contains("\"stream\":\"bloc:mau-1\"");
        assertThat(lines.getLast()).contains("mau-2");
    }

    @Test
    void an_entry_of_a_sample_log_lies_in_the_stream_of_the_bloc_that_its_payload_names() {
        for (long seed = 1; seed <= 20; seed++) {
            for (var entry : SampleLog.year(seed)) {
                var bloc = entry.stream().split(":", 3)[1];
                assertThat(entry.isIntact()).isTrue();
                assertThat(entry.payload()).startsWith("{\"bloc\":\"" + bloc + "\",");
            }
        }
    }

    @Test
    void what_is_asked_for_is_said_when_it_is_not_understood() {
        assertThat(Arguments.of("--years", "5", "--seed", "9"))
                .isEqualTo(new Arguments(5, 9, null));
        for (var wrong : List.of("--years", "--year 5", "--years five", "--years 0")) {
            assertThatThrownBy(() -> Arguments.of(wrong.split(" ")))
                    .hasMessageContaining("--years N");
        }
    }
}
