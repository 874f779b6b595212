package vn.thidua.command.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log: all but its place there.
 *
 * @param tags what Axon may select it by beside its stream
 * @param metadata what Axon knows of it and no column holds
 * @param trace of the request that caused it, where that is traced
 */
public record Draft(
        String stream,
        String type,
        int schema,
        String payload,
        Instant recordedAt,
        LocalDate happenedOn,
        @Nullable String source,
        String actor,
        String unit,
        String command,
        String commandId,
        int ordinal,
        String requestHash,
        List<String> tags,
        @Nullable String metadata,
        @Nullable String trace) {}
