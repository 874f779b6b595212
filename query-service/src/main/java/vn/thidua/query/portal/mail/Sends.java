package vn.thidua.query.portal.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has had a letter on which day. The row is there before the letter goes out, so that no two of
 * us send one, and none sends it again when it does not know whether it has.
 */
@Component
class Sends {
    /** What has become of the letter of a day. */
    enum State {
        SENDING,
        SENT,
        NOTHING_TO_SAY,
        FAILED
    }

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 5;

    /** A letter of so long ago can no longer be answered. */
    private static final int KEPT_DAYS = 366;

    private static final String WAITING =
            """
            select person from notice_reader r
             where address is not null and address_at < :start
               and not exists (select 1 from notice_sent s where s.person = r.person and s.day = :day
                                  and (s.state <> 'FAILED' or s.again_at > :now))
             order by person
            """;

    private static final String CLAIM =
            """
            insert into notice_sent (person, day, state, attempts) values (?, ?, 'SENDING', 1)
            on conflict (person, day) do update
               set state = 'SENDING', attempts = notice_sent.attempts + 1, again_at = null
             where notice_sent.state = 'FAILED' and notice_sent.again_at <= ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sends(DataSource database, Clock clock) {
        jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    /**
     * Whose letter of the day is still to be looked at.
     *
     * @param start who has given its address later than this waits for the next day
     */
    List<String> waiting(LocalDate day, Instant start) {
        return jdbc.sql(WAITING)
                .param("day", day)
                .param("start", Timestamp.from(start))
                .param("now", now())
                .query(String.class)
                .list();
    }

    /** Whether the letter of the day is ours to send. */
    boolean claim(String person, LocalDate day) {
        return jdbc.sql(CLAIM).params(person, day, now()).update() == 1;
    }

    /** The letter is out, or there was nothing to say: the next one begins there. */
    void done(String person, LocalDate day, State state, Told told) {
        jdbc.sql(
                        """
                        with sent as (update notice_sent set state = :state where person = :person and day = :day)
                        update notice_reader set told = :upTo, told_tasks = :tasks where person = :person
                        """)
                .param("state", state.name())
                .param("person", person)
                .param("day", day)
                .param("upTo", told.upTo())
                .param("tasks", told.tasks())
                .update();
    }

    /** What somebody has been told: how far, and what there was to do. */
    record Told(long upTo, String tasks) {}

    /** It is tried again after a while, which grows. */
    void failed(String person, LocalDate day) {
        jdbc.sql(
                        """
                        update notice_sent set state = 'FAILED',
                               again_at = :now::timestamptz + least(:longest, :first * power(2, least(attempts - 1, :doublings)))
                                          * interval '1 second'
                         where person = :person and day = :day
                        """)
                .param("now", now())
                .param("longest", LONGEST_PAUSE.toSeconds())
                .param("first", FIRST_PAUSE.toSeconds())
                .param("doublings", MOST_DOUBLINGS)
                .param("person", person)
                .param("day", day)
                .update();
    }

    /** How many letters of the day stand how. */
    Map<State, Long> count(LocalDate day) {
        return jdbc
                .sql(
                        "select state, count(*) as letters from notice_sent where day = ? group by state")
                .param(day)
                .query((row, _) ->
                        Map.entry(State.valueOf(row.getString("state")), row.getLong("letters")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets go what is too old to be asked for. */
    void tidy(LocalDate day) {
        var oldest = day.minusDays(KEPT_DAYS);
        jdbc.sql("delete from notice_sent where day < ?").param(oldest).update();
        jdbc.sql("delete from notice_token where day < ?").param(oldest).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
