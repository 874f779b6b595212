package vn.thidua.query.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.query.feed.Rebuilding.State;

/** Where every instance sees what is rebuilt. */
@Component
class RebuildTable {
    private final JdbcClient jdbc;

    RebuildTable(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    void begin(String readModel) {
        jdbc.sql(
                        """
                        insert into rebuild (read_model, state) values (?, 'FILLING')
                        on conflict (read_model) do update
                           set state = excluded.state, cancelled = false, position = 0, per_second = 0, old_rows = null,
                               old_hash = null, new_rows = null, new_hash = null, detail = null, started_at = now(), changed_at = now()
                        """)
                .param(readModel)
                .update();
    }

    /** Says how far it is, and hears whether it was cancelled. */
    boolean isCancelled(String readModel, long position, long perSecond) {
        return jdbc.sql(
                        "update rebuild set position = ?, per_second = ?, changed_at = now() where read_model = ? returning cancelled")
                .params(position, perSecond, readModel)
                .query(Boolean.class)
                .single();
    }

    void is(String readModel, State state, String detail) {
        jdbc.sql(
                        "update rebuild set state = ?, detail = nullif(?, ''), changed_at = now() where read_model = ?")
                .params(state.name(), detail, readModel)
                .update();
    }

    void compared(String readModel, ContentHash old, ContentHash fresh) {
        jdbc.sql(
                        "update rebuild set old_rows = ?, old_hash = ?, new_rows = ?, new_hash = ?, changed_at = now() where read_model = ?")
                .params(old.rows(), old.hash(), fresh.rows(), fresh.hash(), readModel)
                .update();
    }

    void cancel(String readModel) {
        jdbc.sql("update rebuild set cancelled = true where read_model = ?")
                .param(readModel)
                .update();
    }

    Optional<Rebuilding> of(String readModel) {
        return jdbc.sql("select * from rebuild where read_model = ?")
                .param(readModel)
                .query((row, _) -> rebuilding(row))
                .optional();
    }

    /** Whether one that is under way has given no sign of life for a while. */
    boolean isStill(String readModel) {
        return jdbc.sql(
                        """
                        select exists (
                            select from rebuild
                             where read_model = ? and state in ('FILLING', 'COMPARING') and changed_at < now() - interval '30 seconds')
                        """)
                .param(readModel)
                .query(Boolean.class)
                .single();
    }

    List<Rebuilding> all() {
        return jdbc.sql("select * from rebuild order by read_model")
                .query((row, _) -> rebuilding(row))
                .list();
    }

    private static Rebuilding rebuilding(ResultSet row) throws SQLException {
        return new Rebuilding(
                row.getString("read_model"),
                State.valueOf(row.getString("state")),
                row.getLong("position"),
                row.getLong("per_second"),
                row.getObject("old_rows", Long.class),
                row.getString("old_hash"),
                row.getObject("new_rows", Long.class),
                row.getString("new_hash"),
                row.getString("detail"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
