package vn.thidua.command.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the log for what an appender does not know of it. */
final class LogReader {
    /** To begin anew is cheaper than to read more than this. */
    private static final int FAR = 10_000;

    private final JdbcClient jdbc;
    private final Tails tails;
    private final Tally tally;

    LogReader(JdbcClient jdbc, Tails tails, Tally tally) {
        this.jdbc = jdbc;
        this.tails = tails;
        this.tally = tally;
    }

    /** Reads what other nodes have appended, and says whether there was anything. */
    boolean catchUp() {
        return catchUp(jdbc.sql("select position from log_head").query(Long.class).single());
    }

    boolean catchUp(long head) {
        long known = tails.head();
        if (head == known) {
            return false;
        }
        tally.foreign().increment();
        if (head - known > FAR) {
            tails.forget(head);
            return true;
        }
        var grown = new HashMap<String, Tail>();
        jdbc.sql(
                        """
                        select stream, max(sequence) as sequence, max(position) as position
                          from event_log where position > ? and position <= ? group by stream
                        """)
                .params(known, head)
                .query(row -> {
                    grown.put(
                            row.getString("stream"),
                            new Tail(row.getLong("sequence"), row.getLong("position")));
                });
        tails.grow(known, grown, head);
        return true;
    }

    /** The ends of all streams of the group; those that are not known here are looked up. */
    Map<String, Tail> ends(List<Pending> group) {
        var ends = new HashMap<String, Tail>();
        var unknown = new HashSet<String>();
        for (var stream : streams(group)) {
            tails.of(stream)
                    .ifPresentOrElse(end -> ends.put(stream, end), () -> unknown.add(stream));
        }
        if (!unknown.isEmpty()) {
            lookUp(unknown, ends);
        }
        return ends;
    }

    private static Set<String> streams(List<Pending> group) {
        var streams = new HashSet<String>();
        for (var append : group) {
            append.drafts().forEach(draft -> streams.add(draft.stream()));
            var conditioned = append.streams();
            if (conditioned != null) {
                streams.addAll(conditioned);
            }
        }
        return streams;
    }

    private void lookUp(Set<String> streams, Map<String, Tail> ends) {
        jdbc.sql(
                        """
                        select s.stream, e.sequence, e.position
                          from unnest(?::text[]) as s (stream),
                               lateral (select sequence, position from event_log
                                         where stream = s.stream order by sequence desc limit 1) e
                        """)
                .param(streams.toArray(String[]::new))
                .query(row -> {
                    ends.put(
                            row.getString("stream"),
                            new Tail(row.getLong("sequence"), row.getLong("position")));
                });
    }

    /** What rests on more than whole streams is asked of the log itself. */
    boolean holds(Pending append) {
        if (append.streams() != null) {
            return true;
        }
        var condition = append.condition();
        var parameters = new ArrayList<Object>(List.of(condition.after()));
        var sql =
                "select not exists (select from event_log where position > ? and "
                        + condition.selection().sql(parameters)
                        + ")";
        return jdbc.sql(sql).params(parameters).query(Boolean.class).single();
    }
}
