package vn.thidua.query.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.feed.EntryReader.Unreadable;

/**
 * Lines that were read up to the first one that is no entry. Reading them needs no database, so it
 * can be done ahead on another thread.
 *
 * @param stop what is wrong with the line after the last entry, if there is such a line
 */
record Page(List<Parsed> entries, @Nullable Stop stop) {

    /** Reads a line. */
    interface Parser {
        Parsed parse(Received line) throws Unreadable;
    }

    static Page of(Parser parser, List<Received> lines) {
        var entries = new ArrayList<Parsed>(lines.size());
        for (var line : lines) {
            try {
                entries.add(parser.parse(line));
            } catch (Unreadable e) {
                if (line.covered()) {
                    continue;
                }
                var stop = Stop.at(line.place(), e.cause(), e.detail());
                return new Page(entries, e.entry().map(stop::of).orElse(stop));
            }
        }
        return new Page(entries, null);
    }

    List<String> streams() {
        return entries.stream().map(parsed -> parsed.entry().stream()).distinct().toList();
    }

    long position() {
        return entries.isEmpty() ? 0 : entries.getLast().entry().position();
    }
}
