package vn.thidua.query.signin;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.thidua.gate.Callers;
import vn.thidua.gate.GateSettings;

/** Makes of the token of identity the person it names, as a token of access would. */
@Component
final class People implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final GateSettings settings;

    People(GateSettings settings) {
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var identity = request.getIdToken();
        Collection<? extends GrantedAuthority> authorities = Callers.authorities(identity);
        return new DefaultOidcUser(authorities, identity, settings.personClaim());
    }
}
