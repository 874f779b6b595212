package vn.thidua.query.api;

import java.util.Map;

/** A question that gets no answer, and why. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final QueryReason reason;
    private final transient Map<String, ?> details;

    public NoAnswer(QueryReason reason, Map<String, ?> details) {
        super(reason.name() + " " + details, null, false, false);
        this.reason = reason;
        this.details = details;
    }

    public QueryReason reason() {
        return reason;
    }

    public Map<String, ?> details() {
        return details;
    }
}
