package vn.thidua.command.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
                null,
                null);
    }

    /** The same with another payload. */
    public static Draft saying(Draft like, String payload) {
        return saying(like, like.type(), payload);
    }

    public static Draft saying(Draft like, String type, String payload) {
        return with(like, type, payload, like.tags(), like.metadata(), like.trace());
    }

    /** The same with what Axon keeps beside an event. */
    public static Draft tagged(Draft like, List<String> tags, @Nullable String metadata) {
        return with(like, like.type(), like.payload(), tags, metadata, like.trace());
    }

    /** The same, caused by a request that is traced. */
    public static Draft traced(Draft like, String trace) {
        return with(like, like.type(), like.payload(), like.tags(), like.metadata(), trace);
    }

    private static Draft with(
            Draft like,
            String type,
            String payload,
            List<String> tags,
            @Nullable String metadata,
            @Nullable String trace) {
        return new Draft(
                like.stream(),
                type,
                like.schema(),
                payload,
                like.recordedAt(),
                like.happenedOn(),
                like.source(),
                like.actor(),
                like.unit(),
                like.command(),
                like.commandId(),
                like.ordinal(),
                like.requestHash(),
                tags,
                metadata,
                trace);
    }
}
