package vn.thidua.query.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/** The identity provider, asked for its addresses when the first person signs in. */
@Component
final class LateIssuer implements ClientRegistrationRepository {
    private final Client client;
    private @Nullable ClientRegistration known;

    LateIssuer(Client client) {
        this.client = client;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(Client.ID)) {
            return null;
        }
        var registration = known;
        if (registration == null) {
            registration =
                    client.registration()
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(client.baseUrl() + "/login/oauth2/code/{registrationId}")
                            .scope(List.of(OidcScopes.OPENID, OidcScopes.EMAIL))
                            .build();
            known = registration;
        }
        return registration;
    }
}
