package vn.thidua.query.feed;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.query.feed.EntryReader.Unreadable;

/**
 * What was read a moment ago. All read models meet the same lines at about the same time, and
 * reading one costs more than applying it does.
 */
final class Recent {
    private static final int MOST = 1000;

    /** So that what is kept stays within some megabytes. */
    private static final int LONGEST = 8_000;

    private final EntryReader reader;
    private final LinkedHashMap<String, Parsed> parsed = new LinkedHashMap<>();

    Recent(EntryReader reader) {
        this.reader = reader;
    }

    Parsed parse(Received received) throws Unreadable {
        var known = known(received.text());
        if (known != null) {
            return known.again(received);
        }
        var fresh = Parsed.of(reader, received);
        if (received.text().length() <= LONGEST) {
            keep(received.text(), fresh);
        }
        return fresh;
    }

    private synchronized @Nullable Parsed known(String line) {
        return parsed.get(line);
    }

    private synchronized void keep(String line, Parsed fresh) {
        parsed.put(line, fresh);
        if (parsed.size() > MOST) {
            parsed.pollFirstEntry();
        }
    }
}
