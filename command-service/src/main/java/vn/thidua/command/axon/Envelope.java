package vn.thidua.command.axon;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Actor;
import vn.thidua.domain.Imported;
import vn.thidua.domain.Stamp;

/**
 * What travels beside a command: who asks, when, under which id. Axon carries it as metadata, which
 * is text only.
 *
 * @param expectedVersion the version of the stream that the caller has seen, if it says so
 */
record Envelope(Stamp stamp, String requestHash, @Nullable Long expectedVersion) {
    private static final String AT = "at";
    private static final String EXPECTED_VERSION = "expectedVersion";

    Metadata metadata() {
        var text = new HashMap<String, String>();
        text.put(Cause.COMMAND_ID, stamp.commandId());
        text.put(Cause.ACTOR, stamp.actor().person());
        text.put(Cause.UNIT, stamp.actor().unit());
        text.put(Cause.REQUEST_HASH, requestHash);
        text.put(AT, stamp.at().toString());
        var imported = stamp.imported();
        if (imported != null) {
            text.put(Cause.HAPPENED_ON, imported.happenedOn().toString());
            text.put(Cause.SOURCE, imported.source());
        }
        if (expectedVersion != null) {
            text.put(EXPECTED_VERSION, expectedVersion.toString());
        }
        return Metadata.from(text);
    }

    static Envelope of(Map<String, String> metadata) {
        var version = metadata.get(EXPECTED_VERSION);
        return new Envelope(
                new Stamp(
                        text(metadata, Cause.COMMAND_ID),
                        new Actor(text(metadata, Cause.ACTOR), text(metadata, Cause.UNIT)),
                        Instant.parse(text(metadata, AT)),
                        imported(metadata)),
                text(metadata, Cause.REQUEST_HASH),
                version == null ? null : Long.valueOf(version));
    }

    private static @Nullable Imported imported(Map<String, String> metadata) {
        var source = metadata.get(Cause.SOURCE);
        return source == null
                ? null
                : new Imported(LocalDate.parse(text(metadata, Cause.HAPPENED_ON)), source);
    }

    private static String text(Map<String, String> metadata, String key) {
        return requireNonNull(metadata.get(key), key);
    }
}
