package vn.thidua.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A command that the rules refuse. Nothing has changed. */
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient Map<String, Object> details;

    private Rejection(Reason reason, Map<String, Object> details) {
        super(reason.name() + " " + details, null, false, false);
        this.reason = reason;
        this.details = details;
    }

    /** Details come in pairs: the name used in the sentence, then its value. */
    public static Rejection because(Reason reason, Object... details) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < details.length; i += 2) {
            named.put((String) details[i], details[i + 1]);
        }
        return new Rejection(reason, named);
    }

    /** Refuses unless the condition holds. */
    public static void require(boolean condition, Reason reason, Object... details) {
        if (!condition) {
            throw because(reason, details);
        }
    }

    /** Refuses a list in which a key comes twice; the sentence names that key. */
    public static <T, K> void requireOnce(
            List<T> items, Function<T, K> key, Reason reason, String detail) {
        Lists.firstRepeated(items, key)
                .ifPresent(repeated -> {
                    throw because(reason, detail, repeated);
                });
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, Object> details() {
        return details;
    }

    public String vi() {
        return Sentence.vi(reason, details);
    }

    public String en() {
        return Sentence.en(reason, details);
    }
}
