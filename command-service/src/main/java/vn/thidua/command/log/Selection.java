package vn.thidua.command.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which events of the log are meant: those that meet any of the criteria, or all of them. */
public record Selection(List<Criterion> anyOf) {
    public static final Selection ALL = new Selection(List.of());

    /** Every part that is given must hold; an empty list of types means any type. */
    public record Criterion(@Nullable String stream, List<String> tags, List<String> types) {
        boolean isWholeStream() {
            return stream != null && tags.isEmpty() && types.isEmpty();
        }
    }

    public static Selection ofStream(String stream) {
        return new Selection(List.of(new Criterion(stream, List.of(), List.of())));
    }

    /** The streams that are selected as a whole, or null when it selects in any other way. */
    @Nullable List<String> streams() {
        return anyOf.isEmpty() || !anyOf.stream().allMatch(Criterion::isWholeStream)
                ? null
                : anyOf.stream().map(Criterion::stream).map(Objects::requireNonNull).toList();
    }

    /** The stream, when one is selected as a whole and nothing else. */
    public Optional<String> wholeStream() {
        var streams = streams();
        return streams != null && streams.size() == 1
                ? Optional.of(streams.getFirst())
                : Optional.empty();
    }

    /** The condition in SQL; its values are added to the parameters in order. */
    String sql(List<Object> parameters) {
        if (anyOf.isEmpty()) {
            return "true";
        }
        return anyOf.stream()
                .map(criterion -> sql(criterion, parameters))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String sql(Criterion criterion, List<Object> parameters) {
        var parts = new ArrayList<String>();
        if (criterion.stream() != null) {
            parts.add("stream = ?");
            parameters.add(criterion.stream());
        }
        if (!criterion.tags().isEmpty()) {
            // The second half says what the first implies, so that the partial index is used.
            parts.add("tags @> ?::text[] and tags <> '{}'");
            parameters.add(criterion.tags().toArray(String[]::new));
        }
        if (!criterion.types().isEmpty()) {
            parts.add("type = any (?)");
            parameters.add(criterion.types().toArray(String[]::new));
        }
        return parts.isEmpty() ? "true" : parts.stream().collect(Collectors.joining(" and "));
    }
}
