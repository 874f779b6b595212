package vn.thidua.query.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * What people have written and not sent. A draft belongs to a board, or to a person who acts for
 * none; it is no part of the year, and the log knows nothing of it.
 */
@Component
class Drafts {
    private static final TypeReference<Map<String, List<String>>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /**
     * Which draft.
     *
     * @param owner the board, or the person, that alone may look at it
     * @param subject what else the form is about, such as an award
     */
    record Name(String bloc, int year, String command, String owner, String subject) {}

    /** A draft as it was last saved. */
    record Draft(int version, Values content, String savedBy, Instant savedAt) {}

    /** What became of a draft that was to be saved. */
    sealed interface Saving {
        record Saved(int version, Instant at) implements Saving {}

        /** Somebody else has saved since; nothing was overwritten. */
        record Overtaken(Draft by) implements Saving {}
    }

    Optional<Draft> find(Name name) {
        return jdbc.sql(
                        """
                        select version, content, saved_by, saved_at from draft
                         where bloc = ? and year = ? and command = ? and owner = ? and subject = ?
                        """)
                .params(name.bloc(), name.year(), name.command(), name.owner(), name.subject())
                .query((row, _) -> draft(row))
                .optional();
    }

    /**
     * Saves over the version that the writer has seen, and over no other.
     *
     * @param seen 0 where there was none
     */
    Saving save(Name name, Values content, int seen, String person) {
        var now = clock.instant();
        int saved =
                seen == 0
                        ? insert(name, content, person, now)
                        : update(name, content, seen, person, now);
        if (saved == 1) {
            return new Saving.Saved(seen + 1, now);
        }
        return find(name)
                .<Saving>map(Saving.Overtaken::new)
                // It was sent or thrown away meanwhile: what is written now begins anew.
                .orElseGet(() -> save(name, content, 0, person));
    }

    private int insert(Name name, Values content, String person, Instant now) {
        return jdbc.sql(
                        """
                        insert into draft (bloc, year, command, owner, subject, version, content, saved_by, saved_at)
                        values (?, ?, ?, ?, ?, 1, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(
                        name.bloc(),
                        name.year(),
                        name.command(),
                        name.owner(),
                        name.subject(),
                        text(content),
                        person,
                        Timestamp.from(now))
                .update();
    }

    private int update(Name name, Values content, int seen, String person, Instant now) {
        return jdbc.sql(
                        """
                        update draft set version = version + 1, content = ?, saved_by = ?, saved_at = ?
                         where bloc = ? and year = ? and command = ? and owner = ? and subject = ?
                           and version = ?
                        """)
                .params(
                        text(content),
                        person,
                        Timestamp.from(now),
                        name.bloc(),
                        name.year(),
                        name.command(),
                        name.owner(),
                        name.subject(),
                        seen)
                .update();
    }

    /** What was sent is a draft no longer. */
    void discard(Name name) {
        jdbc.sql(
                        """
                        delete from draft
                         where bloc = ? and year = ? and command = ? and owner = ? and subject = ?
                        """)
                .params(name.bloc(), name.year(), name.command(), name.owner(), name.subject())
                .update();
    }

    private static String text(Values content) {
        return Json.MAPPER.writeValueAsString(content.byPath());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getInt("version"),
                new Values(Json.MAPPER.readValue(row.getString("content"), TEXTS)),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant());
    }
}
