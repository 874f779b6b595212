package vn.thidua.query.reading;

import java.time.Instant;

/**
 * How far a read model had read a year's stream when it answered.
 *
 * @param position place of the last entry in the whole log
 * @param version number of that entry in its stream
 * @param recordedAt when the log recorded it
 */
public record AsOf(long position, long version, Instant recordedAt) {}
