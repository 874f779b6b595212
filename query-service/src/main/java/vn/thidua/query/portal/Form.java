package vn.thidua.query.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it.
 *
 * @param command the name of the act
 * @param action where it is sent
 * @param back where the reader came from
 * @param key makes sending it again harmless
 * @param given the paths that the form itself has filled
 * @param refusal why the rules would refuse it, in the reader's language
 */
record Form(
        String command,
        String title,
        String consequence,
        String action,
        String back,
        String key,
        List<String> given,
        List<Part> parts,
        @Nullable String refusal,
        int faults) {

    /** Whether nothing is left to be filled in. */
    public boolean asksForNothing() {
        return parts.stream().allMatch(Part::isFixed);
    }

    /** Whether files go with it. */
    public boolean hasFiles() {
        return parts.stream().anyMatch(Part.Upload.class::isInstance);
    }

    /** The names by which a form tells what it has itself filled, and what is asked of it. */
    static final String GIVEN = "_given";

    /** Among the given paths: nothing of the form is for the writer to change. */
    static final String EVERYTHING = "*";

    static final String MORE = "_more";
    static final String LESS = "_less";
    static final String KEY = "_key";
    static final String BACK = "_back";
    static final String VERSION = "_version";
    static final String STEP = "_step";
    static final String BOOK = "book";
    static final String BOOK_FILE = "_book";
}
