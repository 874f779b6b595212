package vn.thidua.query.feed;

import org.jspecify.annotations.Nullable;

/**
 * A line that should be an entry, and where it came from.
 *
 * @param place its place in Kafka; absent when it was read from the log itself
 * @param covered the log itself was read after it came to Kafka, so it cannot be missed
 */
record Received(@Nullable String line, @Nullable Place place, boolean covered) {

    /** The line, or nothing on it. */
    String text() {
        return line == null ? "" : line;
    }

    static Received fromTheLog(String line) {
        return new Received(line, null, false);
    }

    record Place(String topic, int partition, long offset) {}
}
