package vn.thidua.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** A request that never ends by itself ends when who sent it would no longer come in. */
class StayTest {
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.ofEpochMilli(session.getCreationTime());

    @Test
    void it_ends_with_the_session() {
        var stay = stay();
        assertThat(stay.isOver()).isFalse();
        session.invalidate();
        assertThat(stay.isOver()).isTrue();
    }

    @Test
    void it_ends_after_some_minutes_so_that_it_has_to_be_asked_for_anew() {
        var stay = stay();
        assertThat(stay.left()).isEqualTo(Stay.LONGEST);
        now = now.plus(Stay.LONGEST);
        assertThat(stay.isOver()).isTrue();
        assertThat(stay.left()).isZero();
    }

    @Test
    void it_ends_with_the_working_day() {
        now = now.plus(WorkingDayEnds.LONGEST).minus(Duration.ofMinutes(1));
        var stay = stay();
        assertThat(stay.left()).isEqualTo(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(stay.isOver()).isTrue();
    }

    private Stay stay() {
        InstantSource clock = () -> now;
        return Stay.of(new TestingAuthenticationToken("ld-hoa-mai", ""), session, clock);
    }
}
