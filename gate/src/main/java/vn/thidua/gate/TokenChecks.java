package vn.thidua.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What must be so of a token whose signature is right. The code of the error is the reason that the
 * caller reads.
 */
record TokenChecks(GateSettings settings, Clock clock) implements OAuth2TokenValidator<Jwt> {
    /** Clocks of two machines are never quite the same. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var reason = reason(token);
        return reason == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(reason.name(), reason.en(), null));
    }

    private @Nullable TokenReason reason(Jwt token) {
        var now = clock.instant();
        if (!settings.issuer().equals(token.getClaimAsString("iss"))) {
            return TokenReason.TOKEN_OF_ANOTHER_ISSUER;
        }
        if (!audience(token).contains(settings.audience())) {
            return TokenReason.TOKEN_FOR_ANOTHER_AUDIENCE;
        }
        var until = token.getExpiresAt();
        if (until == null || !until.isAfter(now.minus(SKEW))) {
            return TokenReason.TOKEN_EXPIRED;
        }
        return isEarly(token.getNotBefore(), now) || isEarly(token.getIssuedAt(), now)
                ? TokenReason.TOKEN_NOT_YET_VALID
                : null;
    }

    private static List<String> audience(Jwt token) {
        var audience = token.getAudience();
        return audience == null ? List.of() : audience;
    }

    private static boolean isEarly(@Nullable Instant from, Instant now) {
        return from != null && from.isAfter(now.plus(SKEW));
    }
}
