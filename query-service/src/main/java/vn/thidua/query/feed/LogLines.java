package vn.thidua.query.feed;

import java.util.stream.Stream;
import vn.thidua.query.feed.LogClient.LogAway;

/** The log as lines. */
@FunctionalInterface
interface LogLines {
    /** The lines behind a position, in order. Close the stream. */
    Stream<String> after(long position) throws LogAway;
}
