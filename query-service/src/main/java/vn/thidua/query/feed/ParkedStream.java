package vn.thidua.query.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * A stream that a read model holds.
 *
 * @param position of the entry that was refused, with its version and type
 * @param heldAt position of the last entry of the stream that is in the rows, or 0
 * @param waiting entries from the refused one on
 */
public record ParkedStream(
        String stream,
        long version,
        long position,
        String type,
        Cause cause,
        String detail,
        Instant since,
        long heldAt,
        long waiting) {

    @JsonProperty
    public String vi() {
        return cause.vi();
    }

    @JsonProperty
    public String en() {
        return cause.en();
    }
}
