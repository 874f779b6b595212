package vn.thidua.command.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events to append where it does not matter what they say. */
public final class Drafts {
    private Drafts() {}

    public static Draft of(String stream) {
        return of(stream, UUID.randomUUID().toString(), 0);
    }

    public static Draft of(String stream, String commandId, int ordinal) {
        return new Draft(
                stream,
                "PledgeSigned",
                1,
                "{\"bloc\":\"khoi-mau\",\"year\":2025,\"board\":\"hoa-sen\"}",
                Instant.parse("2025-01-20T02:00:00.123456789Z"),
                LocalDate.of(2025, 1, 20),
                null,
                "nhap-lieu",
                "hoa-sen",
                "SignPledge",
                commandId,
                ordinal,
                "hash",
                List.of(),
                null);
    }
}
