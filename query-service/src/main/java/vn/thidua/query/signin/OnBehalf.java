package vn.thidua.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * By which this service asks for something in the name of whoever is signed in: with that person's
 * own token, so that the command-service decides as if the person had come by itself.
 */
@Component
public class OnBehalf {
    private final OAuth2AuthorizedClientManager clients;

    OnBehalf(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * What goes into the header {@code Authorization}; nothing where the issuer no longer renews
     * the token, so that the person has to sign in again.
     */
    public Optional<String> header(
            Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn instanceof JwtAuthenticationToken program) {
            return Optional.of("Bearer " + program.getToken().getTokenValue());
        }
        // A token is renewed once: two requests that renewed it together would undo each other.
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return renewed(signedIn, request, response);
        }
    }

    private Optional<String> renewed(
            Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        var wanted =
                OAuth2AuthorizeRequest.withClientRegistrationId(Client.ID)
                        .principal(signedIn)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build();
        try {
            return Optional.ofNullable(clients.authorize(wanted))
                    .map(client -> "Bearer " + client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException _) {
            return Optional.empty();
        }
    }
}
