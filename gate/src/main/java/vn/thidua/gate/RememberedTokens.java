package vn.thidua.gate;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Checks a token once and believes it for a minute: verifying a signature costs more than anything
 * else that happens before a command. A key that is withdrawn is therefore trusted for a minute at
 * most.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration TRUST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder checking;
    private final Clock clock;
    private final Map<String, Known> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
                    return size() > MOST;
                }
            };

    RememberedTokens(JwtDecoder checking, Clock clock) {
        this.checking = checking;
        this.clock = clock;
    }

    private record Known(Jwt token, Instant until) {}

    @Override
    public Jwt decode(String text) {
        var now = clock.instant();
        synchronized (known) {
            var remembered = known.get(text);
            if (remembered != null && remembered.until().isAfter(now)) {
                return remembered.token();
            }
        }
        var token = check(text);
        synchronized (known) {
            known.put(text, new Known(token, earlier(now.plus(TRUST), token)));
        }
        return token;
    }

    private Jwt check(String text) {
        try {
            return checking.decode(text);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException | JwtDecoderInitializationException e) {
            throw new IssuerAway(e);
        }
    }

    private static Instant earlier(Instant until, Jwt token) {
        var end = requireNonNull(token.getExpiresAt(), "checked before");
        return end.isBefore(until) ? end : until;
    }
}
