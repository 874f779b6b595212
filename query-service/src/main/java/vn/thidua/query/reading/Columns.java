package vn.thidua.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;
import vn.thidua.domain.Source;

/** Columns that may be empty. */
public final class Columns {
    private Columns() {}

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static <E extends Enum<E>> @Nullable E word(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Identifiers in one column, with commas between them. */
    public static List<String> list(ResultSet row, String column) throws SQLException {
        String joined = row.getString(column);
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** A source in the two columns {@code prefix_kind} and {@code _reference}. */
    public static @Nullable Source source(ResultSet row, String prefix) throws SQLException {
        var kind = word(row, prefix + "_kind", Source.Kind.class);
        return kind == null ? null : new Source(kind, row.getString(prefix + "_reference"));
    }

    /** A paper in the three columns {@code prefix_number}, {@code _date} and {@code _title}. */
    public static @Nullable Document document(ResultSet row, String prefix) throws SQLException {
        String number = row.getString(prefix + "_number");
        return number == null
                ? null
                : new Document(
                        number, day(row, prefix + "_date"), row.getString(prefix + "_title"));
    }
}
