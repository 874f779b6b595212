package vn.thidua.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.thidua.domain.log.LeafHash;
import vn.thidua.domain.log.LogEntry;
import vn.thidua.simulator.SampleLog;

/**
 * A log of so many entries: played years of many blocs that go through them at the same time, so
 * that what belongs to one year lies far apart. Two hundred years are played; then blocs with other
 * names go through the same ones.
 */
final class ManyYears {
    private static final int PLAYED = 200;

    private final List<LogEntry> played = played();
    private final Iterator<LogEntry> others;
    private final Map<String, Long> sequences = new HashMap<>();
    private final long entries;
    private final long apart;
    private long position;
    private int next;
    private int copy;

    /** {@code others}: what is to be strewn evenly among the played years, in this order. */
    ManyYears(long entries, List<LogEntry> others) {
        this.entries = entries;
        this.others = others.iterator();
        this.apart = others.isEmpty() ? Long.MAX_VALUE : Math.max(1, entries / others.size());
    }

    /** The first entries of all years, then the second ones, and so on. */
    private static List<LogEntry> played() {
        var all = new ArrayList<LogEntry>();
        LongStream.rangeClosed(1, PLAYED).mapToObj(SampleLog::year).forEach(all::addAll);
        all.sort(Comparator.comparingLong(LogEntry::position)); // each year begins with 1
        return all;
    }

    /** In the order of the log, and not hashed yet. */
    Stream<LogEntry> inOrder() {
        return Stream.generate(this::next).limit(entries);
    }

    private LogEntry next() {
        position++;
        return position % apart == 0 && others.hasNext()
                ? placed(others.next(), "")
                : placed(nextPlayed(), "-" + copy);
    }

    private LogEntry nextPlayed() {
        if (next == played.size()) {
            next = 0;
            copy++;
        }
        return played.get(next++);
    }

    /** At the next position, and in the year of the bloc with this behind its name. */
    private LogEntry placed(LogEntry e, String suffix) {
        var stream = SampleLog.renamed(e.stream(), suffix);
        return new LogEntry(
                position,
                stream,
                suffix.isEmpty() ? e.sequence() : sequences.merge(stream, 1L, Long::sum),
                e.type(),
                e.schema(),
                payload(e, suffix),
                e.recordedAt(),
                e.happenedOn(),
                e.source(),
                e.actor(),
                e.unit(),
                e.command(),
                commandId(e, suffix),
                e.ordinal(),
                e.requestHash(),
                "");
    }

    private static String payload(LogEntry e, String suffix) {
        var bloc = e.stream().split(":", 3)[1];
        return e.payload().replace("\"" + bloc + "\"", "\"" + bloc + suffix + "\"");
    }

    /** As random as the keys of callers are, so that an index of them is touched everywhere. */
    private static String commandId(LogEntry e, String suffix) {
        var bytes = (e.commandId() + suffix).getBytes(StandardCharsets.UTF_8);
        return LeafHash.sha256(bytes).substring(0, 36);
    }
}
