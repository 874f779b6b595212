package vn.thidua.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.query.RunningService;
import vn.thidua.query.SampleLog;

/**
 * The read model is made by SQL, entry by entry; the audit's board is folded by the rules. Whoever
 * asks after each entry for at least its version sees the same board as the auditor later does.
 */
class EveryMomentTest {
    private static final List<LogEntry> LOG = SampleLog.of("2022", "mau-2025", "mau-2026");

    @Test
    void after_every_entry_the_board_is_the_one_that_the_rules_fold() throws Exception {
        try (var service = new RunningService()) {
            service.log().holds(LOG);
            var boards = new HashMap<LogEntry, JsonNode>();
            var cycles = new ArrayList<LogEntry>();
            for (var entry : LOG) {
                service.send(List.of(entry));
                if (entry.stream().startsWith("cycle:")) {
                    cycles.add(entry);
                    var board = "/api/cycles/" + year(entry) + "/board?atLeast=";
                    boards.put(entry, service.json(board + entry.sequence()));
                }
            }
            service.awaitPosition(LOG.size());
            for (var entry : cycles) {
                var audit = "/api/audit/cycles/" + year(entry) + "?at=" + entry.position();
                var folded = service.json(audit).at("/at/board");
                assertThat(undated(folded))
                        .as("after %d %s", entry.position(), entry.type())
                        .isEqualTo(undated(boards.getOrDefault(entry, folded)));
            }
            assertThat(boards).hasSameSizeAs(cycles);
        }
    }

    private static String year(LogEntry entry) {
        return entry.stream().replace("cycle:", "").replace(":", "/");
    }

    /** The board is judged by today, the moment by its own day: only then is waiting missing. */
    private static String undated(JsonNode board) {
        return board.toPrettyString().replace("MISSING", "WAITING");
    }
}
