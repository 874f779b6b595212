package vn.thidua.command.refusal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that does not get as far as the rules. Nothing has changed. */
public final class Refused extends RuntimeException {
    /** The detail that says after how long somebody may come again. */
    public static final String SECONDS = "seconds";

    private static final long serialVersionUID = 1L;

    private final DoorReason reason;
    private final transient Map<String, Object> details;

    /** Details come in pairs: the name used in the sentence, then its value. */
    public Refused(DoorReason reason, Object... details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = new LinkedHashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            this.details.put((String) details[i], details[i + 1]);
        }
    }

    public DoorReason reason() {
        return reason;
    }

    public Map<String, Object> details() {
        return details;
    }
}
