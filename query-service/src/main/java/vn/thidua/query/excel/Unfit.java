package vn.thidua.query.excel;

import java.util.Map;
import vn.thidua.query.excel.Reading.Refused;

/** A file that is as a whole not what is asked for, and why. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final BookReason reason;
    private final transient Map<String, ?> details;

    Unfit(BookReason reason) {
        this(reason, Map.of());
    }

    Unfit(BookReason reason, Map<String, ?> details) {
        super(reason.name() + " " + details, null, false, false);
        this.reason = reason;
        this.details = details;
    }

    Refused refused() {
        return new Refused(reason, details);
    }
}
