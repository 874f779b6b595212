package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class WorkingDayEndsTest {
    @Test
    void a_session_ends_eight_hours_after_it_began_however_it_is_used() throws Exception {
        assertThat(livesAfter(Duration.ofHours(8).minusMinutes(1))).isTrue();
        assertThat(livesAfter(Duration.ofHours(8).plusMinutes(1))).isFalse();
    }

    private static boolean livesAfter(Duration age) throws Exception {
        var request = new MockHttpServletRequest();
        var session = (MockHttpSession) Objects.requireNonNull(request.getSession(true));
        var later = Instant.ofEpochMilli(session.getCreationTime()).plus(age);
        new WorkingDayEnds(Clock.fixed(later, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return !session.isInvalid();
    }
}
