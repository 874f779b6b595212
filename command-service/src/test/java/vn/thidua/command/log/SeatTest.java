package vn.thidua.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.command.SharedService;

class SeatTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final TestLog log = new TestLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void who_gives_no_sign_of_life_loses_the_seat_and_moves_no_cursor_any_more() {
        try (var hanging = new Seat(log.connection(), "relay:t", Duration.ofMillis(200));
                var other = new Seat(log.connection(), "relay:t", LONG)) {
            assertThat(hanging.take()).isTrue();
            assertThat(other.take()).isFalse();
            var cursor = hanging.cursor("relay:t");
            assertThat(cursor.position()).isZero();

            Awaitility.await().atMost(Duration.ofSeconds(5)).until(other::take);

            assertThatThrownBy(() -> cursor.move(0, 1)).isInstanceOf(DataAccessException.class);
            assertThat(other.cursor("relay:t").position()).isZero();
        }
    }

    @Test
    void a_sign_of_life_keeps_the_seat() {
        try (var seat = new Seat(log.connection(), "relay:t", Duration.ofMillis(400));
                var other = new Seat(log.connection(), "relay:t", LONG)) {
            assertThat(seat.take()).isTrue();
            var cursor = seat.cursor("relay:t");

            Awaitility.await()
                    .pollInterval(Duration.ofMillis(100))
                    .during(Duration.ofSeconds(1))
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> {
                        cursor.requireSeat();
                        assertThat(other.take()).isFalse();
                    });
        }
    }

    @Test
    void a_writer_that_hangs_is_cut_off_by_the_database() {
        var jdbc = SharedService.SERVICE.bean(JdbcClient.class);

        assertThat(setting(jdbc, "idle_in_transaction_session_timeout")).isEqualTo("10s");
        assertThat(setting(jdbc, "lock_timeout")).isEqualTo("5s");
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)").param(name).query(String.class).single();
    }
}
