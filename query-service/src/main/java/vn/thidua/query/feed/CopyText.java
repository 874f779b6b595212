package vn.thidua.query.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text form in which COPY takes a row. */
final class CopyText {
    private CopyText() {}

    /** Whether every value has a text form that the database reads as the same value. */
    static boolean holds(Statement statement) {
        return statement.rows() == 1 && statement.values().stream().allMatch(CopyText::holds);
    }

    private static boolean holds(@Nullable Object value) {
        return value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof BigDecimal
                || value instanceof OffsetDateTime;
    }

    static void line(StringBuilder to, List<@Nullable Object> values) {
        var between = "";
        for (var value : values) {
            to.append(between);
            between = "\t";
            if (value == null) {
                to.append("\\N");
            } else if (value instanceof String text) {
                escape(to, text);
            } else if (value instanceof BigDecimal number) {
                to.append(number.toPlainString());
            } else {
                to.append(value);
            }
        }
        to.append('\n');
    }

    private static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> to.append("\\\\");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                default -> to.append(c);
            }
        }
    }
}
