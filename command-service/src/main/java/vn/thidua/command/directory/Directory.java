package vn.thidua.command.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.command.directory.Export.Access;
import vn.thidua.command.directory.Export.Act;
import vn.thidua.command.directory.Export.LogShare;

/** The one place with names and contacts. Whoever looks is on record before it sees anything. */
@Component
public class Directory {
    private static final String PUT =
            """
            insert into directory_entry (person, name, email, phone, changed_at) values (?, ?, ?, ?, ?)
            on conflict (person) do update set (name, email, phone, changed_at) =
                (excluded.name, excluded.email, excluded.phone, excluded.changed_at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Directory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the entry over the one before, if there is one. */
    @Transactional
    public void put(Entry entry, String by) {
        note(entry.person(), by, Act.CHANGED);
        jdbc.sql(PUT)
                .param(entry.person())
                .param(entry.name())
                .param(entry.email())
                .param(entry.phone())
                .param(now())
                .update();
    }

    @Transactional
    public Optional<Entry> read(String person, String by) {
        note(person, by, Act.READ);
        return entry(person);
    }

    /** All that is kept of the person; the log is read through for it. */
    @Transactional
    public Export export(String person, String by) {
        note(person, by, Act.EXPORTED);
        return new Export(person, entry(person).orElse(null), accesses(person), log(person));
    }

    /** Erases what was written by that moment; what the person has given since stays. */
    void erase(String person, Instant moment) {
        jdbc.sql("delete from directory_entry where person = ? and changed_at <= ?")
                .params(person, Timestamp.from(moment))
                .update();
    }

    private Optional<Entry> entry(String person) {
        return jdbc.sql("select person, name, email, phone from directory_entry where person = ?")
                .param(person)
                .query((row, _) ->
                        new Entry(
                                row.getString("person"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("phone")))
                .optional();
    }

    private List<Access> accesses(String person) {
        return jdbc.sql(
                        "select at, by_person, act from directory_access where person = ? order by id")
                .param(person)
                .query((row, _) ->
                        new Access(
                                row.getTimestamp("at").toInstant(),
                                row.getString("by_person"),
                                Act.valueOf(row.getString("act"))))
                .list();
    }

    private LogShare log(String person) {
        return jdbc.sql(
                        """
                        select count(*) as entries, min(recorded_at) as first, max(recorded_at) as last
                          from event_log where actor = ?
                        """)
                .param(person)
                .query((row, _) ->
                        new LogShare(
                                row.getLong("entries"), moment(row, "first"), moment(row, "last")))
                .single();
    }

    private void note(String person, String by, Act act) {
        jdbc.sql("insert into directory_access (at, person, by_person, act) values (?, ?, ?, ?)")
                .params(now(), person, by, act.name())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
