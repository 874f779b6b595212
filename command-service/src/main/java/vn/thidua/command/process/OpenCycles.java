package vn.thidua.command.process;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.command.json.Json;
import vn.thidua.domain.Streams;
import vn.thidua.domain.cycle.YearEvent.CycleOpened;

/**
 * The live years that are open now, read off the log: there is no list of them that could be wrong.
 */
@Component
class OpenCycles {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** What is recorded after the fact has a source; a live year has none. */
    private static final String LIVE =
            """
            select o.payload from event_log o
            where o.type = 'CycleOpened' and o.source is null
                and not exists (select from event_log c
                    where c.stream = o.stream and c.type = 'CycleClosed')
            """;

    private final JdbcClient jdbc;

    OpenCycles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CycleOpened> live() {
        return jdbc.sql(LIVE + " order by o.position").query(String.class).list().stream()
                .map(payload -> Json.read(payload, CycleOpened.class))
                .toList();
    }

    List<CycleOpened> live(String bloc) {
        var streams =
                IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                        .mapToObj(year -> Streams.cycle(bloc, year))
                        .toArray(String[]::new);
        return jdbc
                .sql(LIVE + " and o.stream = any (?) order by o.position")
                .param(1, streams)
                .query(String.class)
                .list()
                .stream()
                .map(payload -> Json.read(payload, CycleOpened.class))
                .toList();
    }
}
