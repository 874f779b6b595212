package vn.thidua.query.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param about where it belongs
 * @param also other words that mean it, such as former names and codes
 * @param shown those of them that a reader is told
 */
record Thing(
        Kind kind,
        String title,
        @Nullable String about,
        String href,
        List<String> also,
        List<String> shown) {

    /** What it is, the likelier to be meant first. */
    enum Kind {
        BOARD,
        BLOC,
        YEAR,
        PAGE,
        INDICATOR,
        AWARD,
        CRITERION
    }

    static Thing of(Kind kind, String title, @Nullable String about, String href) {
        return new Thing(kind, title, about, href, List.of(), List.of());
    }

    Thing with(List<String> others) {
        return new Thing(kind, title, about, href, others, shown);
    }

    /** All that it is called, and where it belongs. */
    String text() {
        return Stream.of(Stream.of(title), also.stream(), Stream.ofNullable(about))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }
}
