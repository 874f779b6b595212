package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.Appender;
import vn.thidua.command.log.Condition;
import vn.thidua.command.log.Drafts;
import vn.thidua.command.log.EventLog;
import vn.thidua.domain.log.LogEntry;

class LogDoorTest {
    private static final int MORE_THAN_A_PAGE = 2_001;

    private final String stream = "cycle:" + UUID.randomUUID() + ":2025";

    @Test
    void a_stream_is_read_to_its_end_in_order_and_intact() {
        append(MORE_THAN_A_PAGE);

        var answer = SERVICE.get("/api/log?stream=" + stream);

        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        var entries = answer.body().lines().map(line -> Json.read(line, LogEntry.class)).toList();
        assertThat(entries)
                .extracting(LogEntry::sequence)
                .isEqualTo(
                        IntStream.rangeClosed(1, MORE_THAN_A_PAGE)
                                .mapToObj(Long::valueOf)
                                .toList());
        assertThat(entries).allMatch(LogEntry::isIntact);
    }

    @Test
    void reading_begins_after_the_position_that_is_given() {
        append(3);
        long head = SERVICE.bean(EventLog.class).head();

        assertThat(SERVICE.get("/api/log?after=" + (head - 1)).body().lines()).hasSize(1);
        assertThat(SERVICE.get("/api/log?after=" + head).body()).isEmpty();
        assertThat(
                        SERVICE.get("/api/log?after=" + (head - 3) + "&until=" + (head - 1))
                                .body()
                                .lines())
                .hasSize(2);
        assertThat(SERVICE.get("/api/log?until=-1").reason()).isEqualTo("PARAMETER_INVALID");
        assertThat(SERVICE.get("/api/log?after=-1").reason()).isEqualTo("PARAMETER_INVALID");
    }

    @Test
    void a_line_has_the_fields_in_the_order_that_is_promised() {
        append(1);

        var line = SERVICE.get("/api/log?stream=" + stream).json();

        assertThat(List.copyOf(line.propertyNames()))
                .containsExactly(
                        "position",
                        "stream",
                        "sequence",
                        "type",
                        "schema",
                        "payload",
                        "recordedAt",
                        "happenedOn",
                        "actor",
                        "unit",
                        "command",
                        "commandId",
                        "ordinal",
                        "requestHash",
                        "leafHash");
    }

    private void append(int entries) {
        SERVICE.bean(Appender.class)
                .append(
                        Condition.NONE,
                        IntStream.range(0, entries).mapToObj(_ -> Drafts.of(stream)).toList());
    }
}
