package vn.thidua.command.directory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.command.directory.Export.Access;
import vn.thidua.command.directory.Export.Act;
import vn.thidua.command.directory.Export.Mention;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;

/** The one place with names and contacts. Whoever looks is on record before it sees anything. */
@Component
public class Directory {
    private static final String PUT =
            """
            insert into directory_entry (person, name, email, phone, log_position)
            select ?, ?, ?, ?, position from log_head
            on conflict (person) do update set (name, email, phone, log_position) =
                (excluded.name, excluded.email, excluded.phone, excluded.log_position)
            """;

    /** An identifier has no character that means something to {@code like}. */
    private static final String MENTIONS =
            """
            select position, stream, type, recorded_at, actor = :person as own,
                   case when type like 'DataRequest%' then payload end as request
              from event_log
             where actor = :person or payload like '%"' || :person || '"%'
             order by position
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** An export reads the whole log; one at a time, so that nobody waits for many of them. */
    private final Semaphore exporting = new Semaphore(1);

    Directory(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Writes the entry over the one before, if there is one. */
    public void put(Entry entry, String by) {
        transaction.executeWithoutResult(_ -> {
            oneAfterTheOther(entry.person());
            note(entry.person(), by, Act.CHANGED);
            jdbc.sql(PUT)
                    .param(entry.person())
                    .param(entry.name())
                    .param(entry.email())
                    .param(entry.phone())
                    .update();
        });
    }

    public Optional<Entry> read(String person, String by) {
        note(person, by, Act.READ);
        return entry(person);
    }

    /** All that is kept of the person. */
    public Export export(String person, String by) {
        if (!exporting.tryAcquire()) {
            throw new Refused(DoorReason.BUSY);
        }
        try {
            note(person, by, Act.EXPORTED);
            return new Export(
                    person, entry(person).orElse(null), accesses(person), mentions(person));
        } finally {
            exporting.release();
        }
    }

    /** Erases what was written before the log came to that position; what came later stays. */
    void erase(String person, long position) {
        transaction.executeWithoutResult(_ -> {
            oneAfterTheOther(person);
            jdbc.sql("delete from directory_entry where person = ? and log_position < ?")
                    .params(person, position)
                    .update();
        });
    }

    /** Nobody writes an entry while it is erased, to the end of the transaction. */
    private void oneAfterTheOther(String person) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(person)
                .query(Integer.class)
                .single();
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

    private List<Mention> mentions(String person) {
        return jdbc.sql(MENTIONS)
                .param("person", person)
                .query((row, _) ->
                        new Mention(
                                row.getLong("position"),
                                row.getString("stream"),
                                row.getString("type"),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getBoolean("own"),
                                row.getString("request")))
                .list();
    }

    private void note(String person, String by, Act act) {
        jdbc.sql("insert into directory_access (at, person, by_person, act) values (?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), person, by, act.name())
                .update();
    }
}
