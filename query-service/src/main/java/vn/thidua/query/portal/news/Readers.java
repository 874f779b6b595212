package vn.thidua.query.portal.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.domain.policy.Standing;

/** Where everybody was, and where letters go. No address is in the log or in an event. */
@Component
public class Readers {
    /** How far the journal is, below which nothing can be new to somebody who comes now. */
    private static final String HERE = "(select coalesce(max(position), 0) from journal_entry)";

    private static final String MEET =
            """
            insert into notice_reader (person, since, seen, shown, told)
            select ?, here, here, here, here from (select %s as here) as journal
            on conflict (person) do nothing
            """
                    .formatted(HERE);

    private static final String COME_IN =
            """
            update notice_reader
               set seen = greatest(seen, shown), since = %s, signed_in_at = :now, standings = :standings,
                   address = case when keeps_address then :address::text end,
                   address_at = case when keeps_address and :address::text is not null
                                     then coalesce(address_at, :now) end
             where person = :person
            """
                    .formatted(HERE);

    private final JdbcClient jdbc;
    private final Clock clock;

    Readers(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    public Optional<Reader> find(String person) {
        return jdbc.sql("select * from notice_reader where person = ?")
                .param(person)
                .query((row, _) -> reader(row))
                .optional();
    }

    /** Somebody who comes for the first time has missed nothing. */
    public Reader meet(String person) {
        return find(person)
                .orElseGet(() -> {
                    jdbc.sql(MEET).param(person).update();
                    return find(person).orElseThrow();
                });
    }

    /**
     * Somebody signs in: what was shown before is news no longer.
     *
     * @param address that the issuer vouches for, where it does
     */
    public void comeIn(String person, @Nullable String address, Collection<Standing> standings) {
        jdbc.sql(MEET).param(person).update();
        jdbc.sql(COME_IN)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("standings", text(standings))
                .param("address", address)
                .update();
    }

    /** All up to there was shown; it stays until the person comes anew or says that it is seen. */
    public void showed(Reader to, long position) {
        if (position > to.shown()) {
            jdbc.sql("update notice_reader set shown = greatest(shown, ?) where person = ?")
                    .params(position, to.person())
                    .update();
        }
    }

    /** The person has seen all up to there, and of course nothing that is not there yet. */
    public void saw(String person, long position) {
        jdbc.sql(
                        """
                        update notice_reader set seen = greatest(seen, least(?, %s)) where person = ?
                        """
                                .formatted(HERE))
                .params(position, person)
                .update();
    }

    public void choose(String person, boolean digest, String language) {
        jdbc.sql("update notice_reader set digest = ?, language = ? where person = ?")
                .params(digest, language, person)
                .update();
    }

    /** Keeps the address no longer, nor a later one, nor what letters were sent. */
    public void forget(String person) {
        jdbc.sql(
                        """
                        with sent as (delete from notice_sent where person = :person),
                             tokens as (delete from notice_token where person = :person)
                        update notice_reader set keeps_address = false, address = null, address_at = null,
                               standings = '', signed_in_at = null
                         where person = :person
                        """)
                .param("person", person)
                .update();
    }

    /** Keeps an address again: this one, if the issuer vouches for one now. */
    public void keep(String person, @Nullable String address) {
        jdbc.sql(
                        """
                        update notice_reader set keeps_address = true, address = :address::text,
                               address_at = case when :address::text is not null then :now::timestamptz end
                         where person = :person
                        """)
                .param("person", person)
                .param("address", address)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Erases everybody for whom an erasure was granted after that position; what was given later
     * stays.
     *
     * @return how far was looked
     */
    public long eraseAsked(long after) {
        long here = here();
        jdbc.sql(
                        """
                        delete from notice_reader r using journal_entry e
                         where e.position > ? and e.position <= ? and e.type = 'DataRequestFulfilled'
                           and e.payload::jsonb ->> 'right' = 'ERASURE'
                           and e.payload::jsonb ->> 'person' = r.person and r.since < e.position
                        """)
                .params(after, here)
                .update();
        return here;
    }

    /** How far the journal is. */
    public long here() {
        return jdbc.sql("select " + HERE).query(Long.class).single();
    }

    private static String text(Collection<Standing> standings) {
        return standings.stream().map(Standing::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Standing> standings(String text) {
        var names = Set.of(text.split(","));
        return Arrays.stream(Standing.values())
                .filter(standing -> names.contains(standing.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Reader reader(ResultSet row) throws SQLException {
        var signedIn = row.getTimestamp("signed_in_at");
        return new Reader(
                row.getString("person"),
                row.getLong("seen"),
                row.getLong("shown"),
                row.getLong("told"),
                row.getString("told_tasks"),
                row.getString("language"),
                row.getBoolean("digest"),
                row.getBoolean("keeps_address"),
                row.getString("address"),
                standings(row.getString("standings")),
                signedIn == null ? null : signedIn.toInstant());
    }
}
