package vn.thidua.query.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.stereotype.Component;
import vn.thidua.gate.Gate;

/** By which this service itself may read the log. Asked for again before it ends. */
@Component
public final class OwnToken {
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final RestClientClientCredentialsTokenResponseClient issuer =
            new RestClientClientCredentialsTokenResponseClient();
    private final Client client;
    private @Nullable OAuth2AccessToken last;

    OwnToken(Client client) {
        this.client = client;
    }

    /**
     * What goes into the header {@code Authorization}.
     *
     * @throws RuntimeException when the identity provider does not answer or does not know us
     */
    public synchronized String header() {
        var token = last;
        if (token == null || isEnding(token)) {
            token = ask();
            last = token;
        }
        return "Bearer " + token.getTokenValue();
    }

    private static boolean isEnding(OAuth2AccessToken token) {
        var end = token.getExpiresAt();
        return end == null || end.isBefore(Instant.now().plus(EARLY));
    }

    private OAuth2AccessToken ask() {
        var registration =
                client.registration()
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .scope(Gate.READS_THE_LOG)
                        .build();
        return issuer.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration))
                .getAccessToken();
    }
}
