package vn.thidua.command.log;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.gate.StartRefused;

/** Acknowledged means on disk. With these settings off PostgreSQL would only say so. */
@Component
class Durability {
    Durability(JdbcClient jdbc) {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            var value =
                    jdbc.sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single();
            if (value.equals("off")) {
                throw new StartRefused(
                        "PostgreSQL runs with "
                                + setting
                                + " off, so it could lose what it has acknowledged.",
                        "Turn " + setting + " on in PostgreSQL and start again.");
            }
        }
    }
}
