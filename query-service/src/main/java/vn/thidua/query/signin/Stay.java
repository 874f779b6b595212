package vn.thidua.query.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * For how long one request may last that never ends by itself: until the token or the session of
 * who came in ends, and for some minutes at most. Then it has to be asked for anew, and whoever has
 * lost its mandate meanwhile is turned away like anybody else.
 */
public final class Stay {
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Instant end;
    private final @Nullable HttpSession session;
    private final InstantSource clock;

    private Stay(Instant end, @Nullable HttpSession session, InstantSource clock) {
        this.end = end;
        this.session = session;
        this.clock = clock;
    }

    /** Of somebody who has just come in, by a token or in a session. */
    public static Stay of(Authentication who, @Nullable HttpSession session, InstantSource clock) {
        var end = clock.instant().plus(LONGEST);
        if (who instanceof JwtAuthenticationToken byToken) {
            end = earlier(end, byToken.getToken().getExpiresAt());
        }
        if (session != null) {
            end = earlier(end, WorkingDayEnds.endOf(session));
        }
        return new Stay(end, session, clock);
    }

    public boolean isOver() {
        return !clock.instant().isBefore(end) || (session != null && hasEnded(session));
    }

    /** How long it lasts, unless somebody ends it before. */
    public Duration left() {
        var left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static boolean hasEnded(HttpSession session) {
        try {
            return session.getCreationTime() < 0;
        } catch (IllegalStateException _) {
            return true;
        }
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
