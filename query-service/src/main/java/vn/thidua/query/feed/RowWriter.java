package vn.thidua.query.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs statements in their order, equal ones beside each other in one round trip. */
final class RowWriter implements Rows {
    private static final int MOST = 1000;

    private final JdbcTemplate jdbc;
    private final List<Statement> waiting = new ArrayList<>();

    RowWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Statement statement) {
        if (!waiting.isEmpty()
                && (waiting.size() == MOST || !waiting.getFirst().sql().equals(statement.sql()))) {
            flush();
        }
        waiting.add(statement);
    }

    /**
     * Runs what waits, and refuses another number of rows than each statement promised. The driver
     * must not rewrite batches of inserts, for then it no longer tells the numbers.
     */
    @Override
    public void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> values =
                waiting.stream().map(statement -> statement.values().toArray()).toList();
        int[] hit = jdbc.batchUpdate(waiting.getFirst().sql(), values);
        for (int i = 0; i < hit.length; i++) {
            var statement = waiting.get(i);
            if (hit[i] != statement.rows()) {
                throw new DataIntegrityViolationException(
                        "hit %d rows instead of %d: %s"
                                .formatted(
                                        hit[i],
                                        statement.rows(),
                                        statement.sql().strip().replaceAll("\\s+", " ")));
            }
        }
        waiting.clear();
    }
}
