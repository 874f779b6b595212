package vn.thidua.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.query.Tables;

/** What PostgreSQL itself says tells an entry that is bad from a database that is away. */
class RefusedTest {
    private static final String SAME_NAME =
            "insert into years_bloc values ('sen', 'Hoa Nhài', 'x', false)";

    private final JdbcTemplate jdbc = new JdbcTemplate(new Tables().database());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select 1 / (select count(*) from years_bloc)               | VALUE_REFUSED",
                "select 'Hoa'::integer                                      | VALUE_REFUSED",
                "select (select x from (values (1), (2)) as two(x))         | VALUE_REFUSED",
                "insert into years_bloc values ('sen', null, 'x', false)    | ROWS_DIFFER",
                "insert into nowhere values (1)                             | TABLES_DIFFER",
                "insert into years_bloc (no_column) values (1)              | TABLES_DIFFER"
            })
    void what_lies_in_the_entry_is_told_from_what_lies_in_the_tables(String sql, Cause cause) {
        assertThat(Refused.of(failing(sql))).map(Refused::cause).contains(cause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_terminate_backend(pg_backend_pid())",
                "set statement_timeout = 50; select pg_sleep(5)",
                "set default_transaction_read_only = on; delete from progress"
            })
    void what_passes_is_no_refusal(String sql) {
        assertThat(Refused.of(failing(sql))).isEmpty();
    }

    @Test
    void a_refusal_names_the_table_and_the_constraint_and_no_value() {
        jdbc.execute(SAME_NAME);
        var one = Refused.of(failing(SAME_NAME)).orElseThrow();
        assertThat(one.detail())
                .isEqualTo("23505 table years_bloc, column null, constraint years_bloc_pkey");
        var batch = new RowWriter(jdbc);
        for (var name : List.of("Hoa Lan", "Hoa Nhài")) {
            batch.add(Statement.one("insert into years_bloc values ('sen', ?, 'x', false)", name));
        }
        var many = catchThrowableOfType(RuntimeException.class, batch::flush);
        assertThat(Refused.of(many)).contains(one);
    }

    @Test
    void code_that_fails_is_named_by_its_place_and_not_by_its_words() {
        var refused =
                Refused.of(new Undigested(new IllegalArgumentException("Hoa Nhài"))).orElseThrow();
        assertThat(refused.cause()).isEqualTo(Cause.CODE_FAILED);
        assertThat(refused.detail())
                .startsWith("java.lang.IllegalArgumentException at ")
                .contains("RefusedTest")
                .doesNotContain("Hoa");
    }

    private RuntimeException failing(String sql) {
        return catchThrowableOfType(RuntimeException.class, () -> jdbc.execute(sql));
    }
}
