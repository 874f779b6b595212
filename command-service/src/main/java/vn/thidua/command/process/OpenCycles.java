package vn.thidua.command.process;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.command.json.Json;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/**
 * The live years that are open now, read off the log: there is no list of them that could be wrong.
 */
@Component
class OpenCycles {
    /**
     * What is recorded after the fact has a source; a live year has none. One statement, so that
     * head and years are of one moment.
     */
    private static final String LIVE =
            """
            select h.position as head, o.payload from log_head h left join event_log o
                on o.type = 'CycleOpened' and o.source is null
                and not exists (select from event_log c
                    where c.stream = o.stream and c.type = 'CycleClosed')
            order by o.position
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Look last = new Look(Instant.MIN, 0, List.of());

    OpenCycles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which years were open at one moment, and the log's last position at that moment. */
    private record Look(Instant at, long head, List<CycleOpened> cycles) {
        boolean isAfter(long position, Instant moment) {
            return head >= position && !at.isBefore(moment);
        }
    }

    List<CycleOpened> live() {
        return look().cycles();
    }

    /**
     * The years of a bloc that hold a copy of it from before this entry or this moment. One look
     * after both is enough for many entries: a year that has opened since copied what they say.
     */
    List<CycleOpened> live(String bloc, long position, Instant moment) {
        var seen = last;
        if (!seen.isAfter(position, moment)) {
            seen = look();
            last = seen;
        }
        return seen.cycles().stream().filter(cycle -> cycle.bloc().equals(bloc)).toList();
    }

    private Look look() {
        var at = clock.instant();
        return jdbc.sql(LIVE)
                .query(result -> {
                    long head = 0;
                    var cycles = new ArrayList<CycleOpened>();
                    while (result.next()) {
                        head = result.getLong("head");
                        var payload = result.getString("payload");
                        if (payload != null) {
                            cycles.add(Json.read(payload, CycleOpened.class));
                        }
                    }
                    return new Look(at, head, cycles);
                });
    }
}
