package vn.thidua.query.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a run of plain inserts into one table by COPY, and everything else as statements. COPY
 * says how many rows it took, so the count that each insert promised is still checked.
 */
final class CopyRows implements Rows {
    private static final int WORTH_IT = 20;
    private static final int MOST = 5000;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\s*insert into (\\w+) (\\([\\w,\\s]+\\))\\s*values \\((\\?[,\\s]*)+\\)\\s*");

    private final JdbcTemplate jdbc;
    private final RowWriter statements;
    private final List<Statement> waiting = new ArrayList<>();

    CopyRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        statements = new RowWriter(jdbc);
    }

    @Override
    public void add(Statement statement) {
        if (!waiting.isEmpty()
                && (waiting.size() == MOST || !waiting.getFirst().sql().equals(statement.sql()))) {
            write();
        }
        waiting.add(statement);
    }

    @Override
    public void flush() {
        write();
        statements.flush();
    }

    private void write() {
        var copy = waiting.size() < WORTH_IT ? Optional.<String>empty() : copy();
        if (copy.isPresent()) {
            statements.flush();
            copy(copy.get());
        } else {
            waiting.forEach(statements::add);
        }
        waiting.clear();
    }

    /** The COPY that does the same as the waiting statements, where there is one. */
    private Optional<String> copy() {
        var insert = PLAIN.matcher(waiting.getFirst().sql());
        return insert.matches() && waiting.stream().allMatch(CopyText::holds)
                ? Optional.of("copy %s %s from stdin".formatted(insert.group(1), insert.group(2)))
                : Optional.empty();
    }

    private void copy(String sql) {
        var text = new StringBuilder(waiting.size() * 500);
        waiting.forEach(statement -> CopyText.line(text, statement.values()));
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Long copied = jdbc.execute((Connection connection) -> copy(connection, sql, bytes));
        if (copied == null || copied != waiting.size()) {
            throw new DataIntegrityViolationException(
                    "took %d rows instead of %d: %s".formatted(copied, waiting.size(), sql));
        }
    }

    private static Long copy(Connection connection, String sql, byte[] rows) throws SQLException {
        var in = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            return in.copyIn(sql, new ByteArrayInputStream(rows), 1 << 16);
        } catch (IOException e) {
            throw new SQLException("the rows are in memory, they can be read", e);
        }
    }
}
