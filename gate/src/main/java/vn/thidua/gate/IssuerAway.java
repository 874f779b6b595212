package vn.thidua.gate;

import org.springframework.security.oauth2.jwt.BadJwtException;

/** The keys cannot be fetched, so that nobody can be told from anybody now. */
final class IssuerAway extends BadJwtException {
    private static final long serialVersionUID = 1L;

    IssuerAway(Throwable cause) {
        super("the issuer does not answer", cause);
    }
}
