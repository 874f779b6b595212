package vn.thidua.query.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.query.workbook.Work.Order;
import vn.thidua.query.workbook.Work.State;

/** Where every node sees which workbooks are made. */
@Component
class Works {
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String FRESH = " and changed_at > now() - interval '1 day'";

    private static final String COLUMNS =
            """
            select person, bloc, year, language, work, done, total, started_at, changed_at, octet_length(content) as bytes,
                   case when state = 'WORKING' and changed_at < now() - interval '15 seconds' then 'BROKEN_OFF' else state end as state
              from year_book
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Works(DataSource database, PlatformTransactionManager transactions) {
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(transactions);
    }

    /** Begins a work; nothing where another of the same person is under way. */
    Optional<UUID> begin(Order order, int total) {
        return transaction.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('thidua workbook'), hashtext(?))")
                    .param(order.person())
                    .query((_, _) -> 0)
                    .single();
            purge();
            if (underWay(order.person()).isPresent()) {
                return Optional.empty();
            }
            jdbc.sql(
                            "update year_book set state = 'BROKEN_OFF' where person = ? and state = 'WORKING'")
                    .param(order.person())
                    .update();
            var id = UUID.randomUUID();
            jdbc.sql(
                            """
                            insert into year_book (person, bloc, year, language, work, state, total)
                            values (?, ?, ?, ?, ?, 'WORKING', ?)
                            on conflict (person, bloc, year) do update
                               set language = excluded.language, work = excluded.work, state = excluded.state, done = 0,
                                   total = excluded.total, content = null, started_at = now(), changed_at = now()
                            """)
                    .params(order.person(), order.bloc(), order.year(), order.language(), id, total)
                    .update();
            return Optional.of(id);
        });
    }

    /** The work of a person that is under way, of whatever year. */
    Optional<Work> underWay(String person) {
        return jdbc.sql(COLUMNS + " where person = ? and state = 'WORKING'")
                .param(person)
                .query((row, _) -> work(row))
                .optional()
                .filter(work -> work.state() == State.WORKING);
    }

    Optional<Work> of(String person, String bloc, int year) {
        return jdbc.sql(COLUMNS + " where person = ? and bloc = ? and year = ?" + FRESH)
                .params(person, bloc, year)
                .query((row, _) -> work(row))
                .optional();
    }

    /** Says how far it is, and hears whether it is still wanted. */
    boolean isWanted(UUID work, int done) {
        return jdbc.sql(
                                "update year_book set done = ?, changed_at = now() where work = ? and state = 'WORKING'")
                        .params(done, work)
                        .update()
                == 1;
    }

    void end(UUID work, State state) {
        jdbc.sql(
                        "update year_book set state = ?, changed_at = now() where work = ? and state = 'WORKING'")
                .params(state.name(), work)
                .update();
    }

    /** Keeps the file, unless the work was given up. */
    void done(UUID work, byte[] content) {
        jdbc.sql(
                        """
                        update year_book set state = 'DONE', done = total, content = ?, changed_at = now()
                         where work = ? and state = 'WORKING'
                        """)
                .params(content, work)
                .update();
    }

    /** Only the file of the person itself. */
    Optional<byte[]> content(String person, String bloc, int year) {
        return jdbc.sql(
                        """
                        select content from year_book
                         where person = ? and bloc = ? and year = ? and state = 'DONE'\
                        """
                                + FRESH)
                .params(person, bloc, year)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /** Nothing is left of it, and whoever works on it stops. */
    void remove(String person, String bloc, int year) {
        jdbc.sql("delete from year_book where person = ? and bloc = ? and year = ?")
                .params(person, bloc, year)
                .update();
    }

    /** What is older than a day goes. */
    void purge() {
        jdbc.sql("delete from year_book where changed_at < now() - interval '1 day'").update();
    }

    /** Of a node that stops. */
    void breakOff(List<UUID> works) {
        works.forEach(work -> end(work, State.BROKEN_OFF));
    }

    private static Work work(ResultSet row) throws SQLException {
        var changed = instant(row, "changed_at");
        return new Work(
                new Order(
                        row.getString("person"),
                        row.getString("bloc"),
                        row.getInt("year"),
                        row.getString("language")),
                row.getObject("work", UUID.class),
                State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getLong("bytes"),
                instant(row, "started_at"),
                changed,
                changed.plus(KEPT));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
