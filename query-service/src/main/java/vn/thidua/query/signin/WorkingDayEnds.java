package vn.thidua.query.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** However busy somebody is, a session ends after a working day, and the person signs in again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WorkingDayEnds extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(8);

    private final Clock clock;

    WorkingDayEnds(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            endInTime(session);
        }
        chain.doFilter(request, response);
    }

    private void endInTime(HttpSession session) {
        try {
            if (!clock.instant().isBefore(endOf(session))) {
                session.invalidate();
            }
        } catch (IllegalStateException _) {
            // Another request has ended it just now.
        }
    }

    /**
     * When the session ends at the latest.
     *
     * @throws IllegalStateException when it has ended
     */
    static Instant endOf(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST);
    }
}
