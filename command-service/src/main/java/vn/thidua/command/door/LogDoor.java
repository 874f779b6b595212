package vn.thidua.command.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectWriter;
import vn.thidua.command.json.Json;
import vn.thidua.command.log.EventLog;
import vn.thidua.command.log.LogRow;
import vn.thidua.command.log.Selection;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;
import vn.thidua.domain.log.LogEntry;

/** The whole log, or one stream of it, line by line: for whoever wants to check or rebuild. */
@RestController
class LogDoor {
    private static final Logger LOG = LoggerFactory.getLogger(LogDoor.class);
    private static final String ONE_ENTRY_A_LINE = "application/x-ndjson";

    /** Entries are read page by page, so that a slow reader holds neither memory nor connection. */
    private static final int PAGE = 2_000;

    /** PostgreSQL cannot even be asked for it. */
    private static final char NO_CHARACTER = 0;

    private static final ObjectWriter LINES = Json.MAPPER.writerFor(LogEntry.class);

    private final EventLog log;

    LogDoor(EventLog log) {
        this.log = log;
    }

    /**
     * {@code until}: the last position that is wanted, for those who share the log between them.
     */
    @GetMapping("/api/log")
    void read(
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long until,
            @RequestParam @Nullable String stream,
            HttpServletResponse response) {
        requireNotNegative("after", after);
        requireNotNegative("until", until);
        if (stream != null && stream.indexOf(NO_CHARACTER) >= 0) {
            throw invalid("stream");
        }
        var selection = stream == null ? Selection.ALL : Selection.ofStream(stream);
        var first = log.page(selection, after, PAGE);
        response.setContentType(ONE_ENTRY_A_LINE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            writeAll(selection, first, until, response.getOutputStream());
        } catch (IOException e) {
            LOG.debug("the reader of the log has gone", e);
        }
    }

    private static void requireNotNegative(String parameter, long position) {
        if (position < 0) {
            throw invalid(parameter);
        }
    }

    private static Refused invalid(String parameter) {
        return new Refused(DoorReason.PARAMETER_INVALID, "parameter", parameter);
    }

    private void writeAll(Selection selection, List<LogRow> first, long until, OutputStream out)
            throws IOException {
        var page = first;
        while (!page.isEmpty()) {
            for (var row : page) {
                if (row.entry().position() > until) {
                    out.flush();
                    return;
                }
                out.write(LINES.writeValueAsBytes(row.entry()));
                out.write('\n');
            }
            out.flush();
            page = page.size() < PAGE ? List.of() : log.page(selection, positionOf(page), PAGE);
        }
    }

    private static long positionOf(List<LogRow> page) {
        return page.getLast().entry().position();
    }
}
