package vn.thidua.query.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.domain.Document;

/** Columns that may be empty. */
public final class Columns {
    private Columns() {}

    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static <E extends Enum<E>> @Nullable E word(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
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
