package vn.thidua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;

class IssuerBeansTest {
    private static final OAuth2TokenType IDENTITY = new OAuth2TokenType("id_token");

    @Test
    void the_token_of_identity_holds_an_invented_address_where_it_is_asked_for() {
        assertThat(claims(IDENTITY, "openid", "email"))
                .containsEntry("email", "cv-hoa-mai@khoi-mau.example")
                .containsEntry("email_verified", true);
        assertThat(claims(IDENTITY, "openid")).doesNotContainKey("email");
    }

    @Test
    void a_token_of_access_holds_no_address() {
        assertThat(claims(OAuth2TokenType.ACCESS_TOKEN, "openid", "email"))
                .doesNotContainKeys("email", "email_verified");
    }

    private static Map<String, Object> claims(OAuth2TokenType type, String... scopes) {
        var claims = JwtClaimsSet.builder();
        var context =
                JwtEncodingContext.with(JwsHeader.with(SignatureAlgorithm.RS256), claims)
                        .principal(
                                new UsernamePasswordAuthenticationToken(
                                        "cv-hoa-mai", null, List.of()))
                        .tokenType(type)
                        .authorizedScopes(Set.of(scopes))
                        .build();
        new IssuerBeans().claims(new SamplePeople("", List.of())).customize(context);
        return claims.build().getClaims();
    }
}
