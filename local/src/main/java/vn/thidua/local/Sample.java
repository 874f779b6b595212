package vn.thidua.local;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A year as a list of commands. One with a day is history and carries that day and the paper that
 * says so; one without is an act of the moment it is loaded.
 *
 * @param actor the person who enters those that name nobody
 * @param source what holds for commands that name no source of their own
 */
record Sample(
        String id,
        String title,
        boolean illustrative,
        @Nullable String note,
        String actor,
        String source,
        List<Step> commands) {

    /**
     * One command of the year.
     *
     * @param by the person who asks for it
     */
    record Step(
            String command,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String source,
            JsonNode body) {}

    static Sample read(Path file) {
        return Http.JSON.readValue(file.toFile(), Sample.class);
    }

    /** The same key at every start, so that a year is loaded once. */
    String key(int index) {
        return String.format("sample:%s:%04d", id, index + 1);
    }

    String actor(Step step) {
        var own = step.by();
        return own == null ? actor : own;
    }

    String source(Step step) {
        var own = step.source();
        return own == null ? source : own;
    }
}
