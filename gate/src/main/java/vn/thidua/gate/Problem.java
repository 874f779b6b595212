package vn.thidua.gate;

import java.util.Map;
import vn.thidua.domain.Refusal;
import vn.thidua.domain.Sentence;

/** RFC 9457, with our own members beside the standard ones. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String reason,
        String vi,
        String en,
        Map<String, ?> details) {

    public static Problem of(Refusal reason, int status, Map<String, ?> details) {
        var vi = Sentence.vi(reason, details);
        var en = Sentence.en(reason, details);
        return new Problem(
                "urn:thidua:reason:" + reason.name(),
                en,
                status,
                vi,
                reason.name(),
                vi,
                en,
                details);
    }
}
