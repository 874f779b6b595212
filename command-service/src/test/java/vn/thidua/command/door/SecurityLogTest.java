package vn.thidua.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.command.SharedService.SERVICE;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.thidua.command.RunningService;

class SecurityLogTest {
    private static final String SIGN =
            "{\"bloc\":\"khoi-nhat-ky\",\"year\":2025,\"board\":\"hoa-sen\"}";

    private final Logger log = (Logger) LoggerFactory.getLogger("thidua.security");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        SERVICE.uri("/"); // its start sets up the logging anew
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Test
    void who_is_turned_away_is_noted_by_reason_and_by_nothing_personal() {
        SERVICE.send(SERVICE.command("SignPledge", SIGN).setHeader("Authorization", "Bearer none"));
        SERVICE.send(
                SERVICE.command("SignPledge", SIGN)
                        .setHeader("Authorization", RunningService.token("nguoi-la-mat")));

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("refused TOKEN_NOT_TRUSTED", "refused NO_MANDATE")
                .noneMatch(line -> line.contains("nguoi-la-mat") || line.contains("khoi-nhat-ky"));
    }
}
