package vn.thidua.query.feed;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One SQL statement, its values, and the number of rows that it must hit. */
public record Statement(String sql, int rows, List<@Nullable Object> values) {

    public Statement {
        values = Collections.unmodifiableList(values.stream().map(Statement::asColumn).toList());
    }

    /** A statement that must hit exactly one row. */
    public static Statement one(String sql, @Nullable Object... values) {
        return new Statement(sql, 1, Arrays.asList(values));
    }

    /** A statement that must hit exactly so many rows. */
    public static Statement rows(int rows, String sql, @Nullable Object... values) {
        return new Statement(sql, rows, Arrays.asList(values));
    }

    private static @Nullable Object asColumn(@Nullable Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
