package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.thidua.command.RunningService;
import vn.thidua.command.refusal.DoorReason;
import vn.thidua.command.refusal.Refused;

/** Nobody keeps a door busy by sending little. */
class SlowClientTest {
    @Test
    void a_body_that_drips_is_given_up_after_a_while() {
        var drop =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        try {
                            Thread.sleep(5);
                        } catch (InterruptedException e) {
                            throw new IOException(e);
                        }
                        bytes[from] = ' ';
                        return 1;
                    }
                };

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> InTime.read(drop, 1_000_000, Duration.ofMillis(50)))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(DoorReason.BODY_TOO_SLOW));
    }

    @Test
    void who_stops_in_the_middle_of_a_body_is_answered_and_let_go() throws IOException {
        try (var service = RunningService.start("server.tomcat.connection-timeout=1s");
                var socket = service.begin(RunningService.MINISTRY)) {
            socket.setSoTimeout(20_000);

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408").contains("REQUEST_TOO_SLOW");
        }
    }
}
