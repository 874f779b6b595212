package vn.thidua.command.axon;

import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Stamp;

/**
 * What goes beside a command: who asks, when, under which id.
 *
 * @param expectedVersion the version of the stream that the caller has seen, if it says so
 * @param trace of the request, where that is traced
 */
record Envelope(
        Stamp stamp, String requestHash, @Nullable Long expectedVersion, @Nullable String trace) {}
