package vn.thidua.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    private static final Path PROGRAMS = Path.of("target/engines");

    @TempDir Path folder;

    @Test
    void rows_survive_a_restart() throws Exception {
        try (var postgres = start()) {
            postgres.createDatabase("kept");
            write(postgres, "create table note(text text)");
            write(postgres, "insert into note values ('còn')");
        }
        try (var postgres = start()) {
            postgres.createDatabase("kept");
            assertThat(read(postgres, "kept", "select text from note")).isEqualTo("còn");
        }
    }

    @Test
    void it_is_as_durable_as_a_deployed_one() throws Exception {
        try (var postgres = start()) {
            assertThat(read(postgres, "postgres", "show fsync")).isEqualTo("on");
            assertThat(read(postgres, "postgres", "show synchronous_commit")).isEqualTo("on");
            assertThat(read(postgres, "postgres", "show server_version")).startsWith("18.");
        }
    }

    @Test
    void a_server_left_behind_is_stopped_before_the_next_start() throws Exception {
        var left = start();
        left.createDatabase("kept");
        write(left, "create table note(text text)");
        var process = process(left);

        try (var postgres = start()) {
            process.onExit().get(10, TimeUnit.SECONDS);
            assertThat(read(postgres, "kept", "select count(*) from note")).isEqualTo("0");
        }
    }

    @Test
    void a_killed_server_starts_again_with_what_it_acknowledged() throws Exception {
        var killed = start();
        killed.createDatabase("kept");
        write(killed, "create table note(text text)");
        write(killed, "insert into note values ('còn')");
        var process = process(killed);
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);

        try (var postgres = start()) {
            assertThat(read(postgres, "kept", "select text from note")).isEqualTo("còn");
        }
    }

    @Test
    void nobody_enters_without_the_password() {
        try (var postgres = start()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url("postgres"), postgres.user(), "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private Postgres start() {
        return Postgres.start(folder, Ports.free(), PROGRAMS);
    }

    private static ProcessHandle process(Postgres postgres) {
        var process = postgres.process();
        if (process == null) {
            throw new AssertionError("the server does not run");
        }
        return process;
    }

    private static void write(Postgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url("kept"), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Postgres postgres, String database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                postgres.url(database), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
