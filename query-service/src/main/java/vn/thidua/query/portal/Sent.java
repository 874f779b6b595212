package vn.thidua.query.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of a command that was sent. */
sealed interface Sent {
    /** It happened. */
    record Done(String stream, long version, long position) implements Sent {}

    /**
     * It did not, and nothing changed.
     *
     * @param reason its code
     * @param details what the sentence speaks of; {@code field} is the path of a field
     */
    record Refused(String reason, String vi, String en, Map<String, Object> details)
            implements Sent {
        @Nullable String field() {
            return details.get("field") instanceof String path ? path : null;
        }
    }

    /** Nobody answered, so that it may have happened or not; the same key asks again. */
    record Away() implements Sent {}

    /** The session has run out at the issuer. */
    record SignInAgain() implements Sent {}
}
