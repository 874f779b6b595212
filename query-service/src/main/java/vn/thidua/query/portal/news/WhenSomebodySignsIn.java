package vn.thidua.query.portal.news;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.thidua.gate.Callers;

/** When somebody signs in, then a new visit begins, and the address is the one vouched for now. */
@Component
class WhenSomebodySignsIn {
    private static final Logger LOG = LoggerFactory.getLogger(WhenSomebodySignsIn.class);

    private final Readers readers;

    WhenSomebodySignsIn(Readers readers) {
        this.readers = readers;
    }

    @EventListener
    void beginVisit(InteractiveAuthenticationSuccessEvent signedIn) {
        var who = signedIn.getAuthentication();
        if (who.getPrincipal() instanceof OidcUser user) {
            try {
                readers.comeIn(user.getName(), address(user), Callers.of(who).vouched());
            } catch (DataAccessException e) {
                // Nobody is kept out because we could not note that a visit begins.
                LOG.warn("a visit could not be noted: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static @Nullable String address(OidcUser user) {
        return Address.of(user).orElse(null);
    }
}
